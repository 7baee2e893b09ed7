package sdkfactory.internal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.zip.GZIPInputStream;
import javax.net.ssl.SSLHandshakeException;
import sdkfactory.exception.ConnectionException;
import sdkfactory.exception.DecodeException;
import sdkfactory.exception.RequestException;
import sdkfactory.exception.SdkException;
import sdkfactory.model.HttpAnswer;
import sdkfactory.model.HttpAttempt;
import sdkfactory.model.Middleware;

/**
 * One attempt: middleware, the platform's HTTP client, and reading the body.
 *
 * <p>Decides that redirects are not followed, so that no credential travels to another host; what an error of the platform
 * means; how large an answer may be. Time limits are left to {@link Call}, which ends a {@link Flight}.
 */
final class Transport {
    private Transport() {}

    /** HTTP/1.1: one connection carries one call, so that ending a call ends nothing else. */
    static HttpClient newClient(Duration connectTimeout) {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(connectTimeout)
                .build();
    }

    /** What is under way for one attempt, so that it can be ended wherever it is. */
    static final class Flight {
        private boolean ended;
        private CompletableFuture<?> exchange;
        private Flow.Subscription body;
        private StreamBody stream;

        /** The body that was left to be read piece by piece; {@code null}: none. */
        synchronized StreamBody stream() {
            return stream;
        }

        synchronized StreamBody stream(StreamBody opened) {
            stream = opened;
            return opened;
        }

        /** The answer belongs to somebody else now. */
        synchronized void leave() {
            exchange = null;
            stream = null;
        }

        synchronized void exchange(CompletableFuture<?> future) {
            exchange = future;
            if (ended) {
                future.cancel(true);
            }
        }

        synchronized boolean body(Flow.Subscription subscription) {
            body = subscription;
            return !ended;
        }

        void end() {
            CompletableFuture<?> future;
            Flow.Subscription subscription;
            StreamBody opened;
            synchronized (this) {
                ended = true;
                future = exchange;
                subscription = body;
                opened = stream;
            }
            if (opened != null) {
                opened.close();
            }
            if (future != null) {
                future.cancel(true);
            }
            // Java below 16 does not end an exchange by its future.
            if (subscription != null) {
                subscription.cancel();
            }
        }
    }

    static CompletableFuture<HttpAnswer> send(
            Settings settings,
            HttpAttempt attempt,
            Flight flight,
            Collection<String> secrets,
            Consumer<HttpAttempt> signer,
            Predicate<HttpResponse.ResponseInfo> opens) {
        Middleware.Next chain = one -> {
            signer.accept(one);
            return sendNow(settings, one, flight, secrets, opens);
        };
        for (int at = settings.middleware.size() - 1; at >= 0; at--) {
            Middleware step = settings.middleware.get(at);
            Middleware.Next next = chain;
            chain = one -> step.handle(one, next);
        }
        try {
            CompletionStage<HttpAnswer> answer = chain.send(attempt);
            return answer.toCompletableFuture();
        } catch (RuntimeException error) {
            return CompletableFuture.failedFuture(error);
        }
    }

    private static CompletableFuture<HttpAnswer> sendNow(
            Settings settings,
            HttpAttempt attempt,
            Flight flight,
            Collection<String> secrets,
            Predicate<HttpResponse.ResponseInfo> opens) {
        AtomicBoolean answered = new AtomicBoolean();
        StreamBody earlier = flight.stream();
        if (earlier != null) {
            earlier.close(); // a step of the caller sends once more
        }
        flight.stream(null);
        HttpResponse.BodyHandler<byte[]> handler = info -> {
            answered.set(true);
            if (opens.test(info)) {
                return flight.stream(new StreamBody());
            }
            String type = info.headers().firstValue("content-type").orElse(null);
            return new Limited(settings.maxResponseBytes, info.statusCode(), type, flight);
        };
        HttpRequest request = requestOf(attempt);
        CompletableFuture<HttpResponse<byte[]>> exchange = settings.http.sendAsync(request, handler);
        flight.exchange(exchange);
        return exchange.handle((response, error) -> {
            if (error != null) {
                Throwable cause = Futures.unwrap(error);
                SdkException own = ownFailure(cause);
                throw own != null ? own : failure(attempt, cause, secrets, answered.get());
            }
            return answerOf(response, settings.maxResponseBytes, attempt);
        });
    }

    private static HttpRequest requestOf(HttpAttempt attempt) {
        try {
            HttpRequest.Builder builder = HttpRequest.newBuilder(URI.create(attempt.getUrl()));
            attempt.getHeaders().forEach(builder::setHeader);
            byte[] body = attempt.getBody();
            HttpRequest.BodyPublisher publisher = body == null
                    ? new SentOnce()
                    : HttpRequest.BodyPublishers.ofByteArray(body);
            return builder.method(attempt.getMethod(), publisher).build();
        } catch (IllegalArgumentException error) {
            // The reason quotes what is wrong, which may be a secret.
            throw new RequestException(
                    "the platform's HTTP client refuses URL, method or a header of " + attempt.getOperation());
        }
    }

    private static SdkException ownFailure(Throwable cause) {
        for (Throwable at = cause; at != null; at = at.getCause()) {
            if (at instanceof DecodeException) {
                return (SdkException) at;
            }
        }
        return null;
    }

    private static ConnectionException failure(
            HttpAttempt attempt, Throwable cause, Collection<String> secrets, boolean answered) {
        boolean sent = answered || !isUnsent(cause);
        String what = answered ? "the answer broke off" : sent ? "no answer came" : "no connection";
        String text = attempt.getOperation() + ": " + what + " (" + cause.getClass().getSimpleName() + ")";
        return new ConnectionException(text, sent, Redact.clean(cause, secrets));
    }

    /** Errors that say that no connection was made, so nothing was sent. Others may mean either. */
    private static boolean isUnsent(Throwable cause) {
        for (Throwable at = cause; at != null; at = at.getCause()) {
            if (at instanceof ConnectException
                    || at instanceof HttpConnectTimeoutException
                    || at instanceof UnknownHostException
                    || at instanceof UnresolvedAddressException
                    || at instanceof NoRouteToHostException
                    || at instanceof SSLHandshakeException) {
                return true;
            }
        }
        return false;
    }

    private static HttpAnswer answerOf(HttpResponse<byte[]> response, long limit, HttpAttempt attempt) {
        String encoding = response.headers().firstValue("content-encoding").orElse("");
        byte[] body = response.body();
        if (encoding.equalsIgnoreCase("gzip") && body.length > 0) {
            String type = response.headers().firstValue("content-type").orElse(null);
            try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(body))) {
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                byte[] chunk = new byte[8192];
                for (int size = in.read(chunk); size >= 0; size = in.read(chunk)) {
                    out.write(chunk, 0, size);
                    if (out.size() > limit) {
                        throw Limited.tooLarge(limit, response.statusCode(), type);
                    }
                }
                body = out.toByteArray();
            } catch (IOException error) {
                String text = attempt.getOperation() + ": the answer is not the gzip that it says";
                throw new DecodeException(text, response.statusCode(), type, "");
            }
        }
        return new HttpAnswer(response.statusCode(), response.headers(), body);
    }

    /**
     * No body; and a stop to the platform's own retry. It sends a GET once more when the connection breaks before an
     * answer, whatever it is told; to repeat is this SDK's decision. The length is asked for once each time it sends.
     */
    private static final class SentOnce implements HttpRequest.BodyPublisher {
        private final HttpRequest.BodyPublisher none = HttpRequest.BodyPublishers.noBody();
        private final AtomicBoolean sent = new AtomicBoolean();

        @Override
        public long contentLength() {
            if (sent.getAndSet(true)) {
                throw new UncheckedIOException(new IOException("the connection broke before an answer came"));
            }
            return 0;
        }

        @Override
        public void subscribe(Flow.Subscriber<? super ByteBuffer> subscriber) {
            none.subscribe(subscriber);
        }
    }

    /** Reads a body that may not be larger than told. */
    private static final class Limited implements HttpResponse.BodySubscriber<byte[]> {
        private final long limit;
        private final int status;
        private final String type;
        private final Flight flight;
        private final CompletableFuture<byte[]> done = new CompletableFuture<>();
        private final ByteArrayOutputStream out = new ByteArrayOutputStream();
        private Flow.Subscription subscription;

        Limited(long limit, int status, String type, Flight flight) {
            this.limit = limit;
            this.status = status;
            this.type = type;
            this.flight = flight;
        }

        static DecodeException tooLarge(long limit, int status, String type) {
            return new DecodeException("the answer is larger than " + limit + " bytes", status, type, "");
        }

        @Override
        public CompletionStage<byte[]> getBody() {
            return done;
        }

        @Override
        public void onSubscribe(Flow.Subscription given) {
            subscription = given;
            if (flight.body(given)) {
                given.request(Long.MAX_VALUE);
            } else {
                given.cancel();
            }
        }

        @Override
        public void onNext(List<ByteBuffer> pieces) {
            for (ByteBuffer piece : pieces) {
                byte[] bytes = new byte[piece.remaining()];
                piece.get(bytes);
                out.writeBytes(bytes);
            }
            if (out.size() > limit && !done.isDone()) {
                subscription.cancel();
                done.completeExceptionally(tooLarge(limit, status, type));
            }
        }

        @Override
        public void onError(Throwable error) {
            done.completeExceptionally(error);
        }

        @Override
        public void onComplete() {
            done.complete(out.toByteArray());
        }
    }
}
