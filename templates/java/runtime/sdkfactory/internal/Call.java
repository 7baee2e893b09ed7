package sdkfactory.internal;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sdkfactory.exception.ApiException;
import sdkfactory.exception.TimeoutException;
import sdkfactory.model.ApiResponse;
import sdkfactory.model.ErrorHandling;
import sdkfactory.model.HttpAnswer;
import sdkfactory.model.HttpAttempt;
import sdkfactory.model.LogLevel;
import sdkfactory.model.RequestOptions;

/**
 * A call from its beginning to its end.
 *
 * <p>Decides the order of things: prepare; then attempts, each with credentials, middleware, answer and verdict, until one
 * succeeds or none is left; all of it until the deadline, or until its future is cancelled. No thread waits meanwhile.
 *
 * @param <R> what the call gives
 */
final class Call<R> {
    private static final Pattern ONLY_JSON =
            Pattern.compile("application/(problem\\+)?json\\b(?!-)", Pattern.CASE_INSENSITIVE);

    private final State state;
    private final OperationRow<R> operation;
    private final RequestOptions options;
    private final Settings settings;
    private final Prepared prepared;
    private final List<String> known;
    private final long start;
    private final CompletableFuture<ApiResponse<R>> done = new CompletableFuture<>();
    /** What is to be ended when the call ends early. */
    private volatile Runnable pending = () -> {};

    private int attempt;
    private int retries;
    private boolean replayed;

    private Call(State state, OperationRow<R> operation, Object request, RequestOptions options) {
        this.state = state;
        this.operation = operation;
        this.options = options;
        settings = state.settings.with(options);
        prepared = new Prepared(state.service, settings, operation, request);
        known = state.secrets();
        Redact.collect(request, operation.sensitive, false, known, 0);
        settings.headers.forEach((name, value) -> {
            if (Redact.isTelling(name)) {
                known.add(value);
            }
        });
        start = settings.ticker.getAsLong();
    }

    /** Sends a call. Nothing is thrown: whatever goes wrong ends the future. Cancelling it ends the call. */
    static <R> CompletableFuture<ApiResponse<R>> send(
            State state, OperationRow<R> operation, Object request, RequestOptions options) {
        try {
            return new Call<>(state, operation, request, options).begin();
        } catch (RuntimeException error) {
            return CompletableFuture.failedFuture(error);
        }
    }

    private CompletableFuture<ApiResponse<R>> begin() {
        state.budget.deposit();
        CompletableFuture<Void> timer =
                settings.deadline == null ? new CompletableFuture<>() : Futures.after(settings.deadline.toMillis());
        timer.thenRunAsync(() -> done.completeExceptionally(tooLong("")));
        done.whenComplete((response, error) -> {
            timer.cancel(false);
            pending.run();
        });
        next();
        return done;
    }

    private TimeoutException tooLong(String what) {
        var limit = what.isEmpty() ? settings.deadline : settings.timeout;
        return new TimeoutException(
                what + operation.id + " took longer than " + limit.toMillis() + " ms", limit);
    }

    /** Runs a step; whatever it throws ends the call. */
    private void guarded(Runnable step) {
        try {
            step.run();
        } catch (Throwable error) {
            done.completeExceptionally(Futures.unwrap(error));
        }
    }

    /** Remembers how to end what is under way; ends it at once where the call has ended already. */
    private void pending(Runnable end) {
        pending = end;
        if (done.isDone()) {
            end.run();
        }
    }

    private void next() {
        if (done.isDone()) {
            return;
        }
        guarded(() -> {
            attempt++;
            Credentials.authorize(state, operation, options, this::buy).whenComplete((credentials, error) -> {
                if (error != null) {
                    done.completeExceptionally(Futures.unwrap(error));
                } else if (!done.isDone()) {
                    guarded(() -> attempt(credentials));
                }
            });
        });
    }

    /** A token is bought for all who wait for it: with the options of the client, and no caller ends it. */
    private CompletableFuture<Object> buy(Settings own, OperationRow<?> seller, Object request) {
        RequestOptions failing = RequestOptions.builder().errorHandling(ErrorHandling.THROW).build();
        return send(state.with(own), seller, request, failing).thenApply(ApiResponse::getData);
    }

    private void attempt(Credentials credentials) {
        int number = attempt;
        List<String> secrets = Stream.concat(known.stream(), credentials.secrets.stream()).collect(Collectors.toList());
        HttpAttempt http = assemble(credentials);
        log(LogLevel.DEBUG, "request", () -> {
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put(
                    "query",
                    Stream.concat(prepared.query.stream(), credentials.query.stream())
                            .map(piece -> piece.split("=", 2)[0])
                            .collect(Collectors.toList()));
            return shown(fields, http.getHeaders(), prepared.content, secrets);
        });
        Transport.Flight flight = new Transport.Flight();
        CompletableFuture<HttpAnswer> limited = new CompletableFuture<>();
        CompletableFuture<Void> timer = Futures.after(settings.timeout.toMillis());
        pending(() -> {
            timer.cancel(false);
            flight.end();
        });
        timer.thenRunAsync(() -> {
            if (limited.completeExceptionally(tooLong("attempt " + number + " of "))) {
                flight.end();
            }
        });
        limited.whenComplete((answer, error) -> {
            timer.cancel(false);
            if (!done.isDone()) {
                guarded(() -> judge(credentials, secrets, flight, answer, error == null ? null : Futures.unwrap(error)));
            }
        });
        Transport.send(settings, http, flight, secrets, credentials.signer, this::opens).whenComplete((answer, error) -> {
            if (error == null) {
                limited.complete(answer);
            } else {
                limited.completeExceptionally(Futures.unwrap(error));
            }
        });
    }

    /** Whether an answer is read piece by piece. A service that has nothing to stream says so in JSON. */
    private boolean opens(HttpResponse.ResponseInfo info) {
        int status = info.statusCode();
        String type = info.headers().firstValue("content-type").orElse("");
        return status >= 200
                && status < 300
                && status != 204
                && status != 205
                && operation.answerTo(status).isStream()
                && !ONLY_JSON.matcher(type).lookingAt();
    }

    private void judge(
            Credentials credentials, List<String> secrets, Transport.Flight flight, HttpAnswer raw, Throwable error) {
        Throwable failure = error;
        ApiResponse<R> returned = null;
        if (raw != null) {
            try {
                StreamBody body = flight.stream();
                OpenAnswer open = body == null
                        ? null
                        : new OpenAnswer(operation.id, raw, body, settings, start, secrets);
                Judgement<R> judged = Judgement.of(state.service, operation, raw, open, attempt, secrets);
                log(LogLevel.DEBUG, "answer", () -> {
                    Map<String, Object> fields = new LinkedHashMap<>();
                    fields.put("status", judged.status);
                    fields.put("httpStatus", raw.getStatus());
                    fields.put("requestId", judged.requestId);
                    Map<String, String> headers = Draft.newHeaders();
                    raw.getHeaders().map().forEach((name, values) -> headers.put(name, String.join(", ", values)));
                    return shown(fields, headers, judged.body, secrets);
                });
                ApiResponse<R> response = new ApiResponse<>(
                        judged.result, judged.status, raw.getStatus(), raw.getHeaders(), judged.requestId, attempt);
                if (judged.failure == null) {
                    log(LogLevel.INFO, "done", () -> Map.of("status", judged.status));
                    flight.leave();
                    if (!done.complete(response) && body != null) {
                        body.close();
                    }
                    return;
                }
                failure = judged.failure;
                returned = judged.enveloped && settings.errors == ErrorHandling.RETURN ? response : null;
            } catch (RuntimeException unreadable) {
                failure = unreadable;
            }
        }
        decide(credentials, failure, returned);
    }

    /** Once more, or not. */
    private void decide(Credentials credentials, Throwable failure, ApiResponse<R> returned) {
        // Who brought the header has to bring another one; a bought token is thrown away and bought anew, once.
        boolean ours = !replayed && !prepared.headers.containsKey("authorization");
        boolean rejected = failure instanceof ApiException && ((ApiException) failure).getStatus() == 401;
        if (ours && rejected && credentials.reject()) {
            replayed = true;
            log(LogLevel.WARN, "the token was rejected, trying again with a new one", Map::of);
            next();
            return;
        }
        Supplier<Map<String, Object>> what = () -> Map.of("error", Redact.scrub(String.valueOf(failure), known));
        long delay = retries < settings.maxRetries ? Retry.delay(failure, operation.idempotent, retries) : -1;
        long spent = (settings.ticker.getAsLong() - start) / 1_000_000;
        boolean late = settings.deadline != null && delay >= 0 && spent + delay >= settings.deadline.toMillis();
        if (delay < 0 || late || !state.budget.take()) {
            log(LogLevel.ERROR, "failed", what);
            if (returned != null) {
                done.complete(returned);
            } else {
                done.completeExceptionally(failure);
            }
            return;
        }
        retries++;
        log(LogLevel.WARN, "trying again", () -> {
            Map<String, Object> fields = new LinkedHashMap<>(what.get());
            fields.put("delay", delay);
            return fields;
        });
        CompletableFuture<Void> timer = Futures.after(delay);
        pending(() -> timer.cancel(false));
        timer.thenRunAsync(this::next);
    }

    /** Adds the credentials. A header that the caller set is left as the caller set it. */
    private HttpAttempt assemble(Credentials credentials) {
        Map<String, String> headers = Draft.newHeaders();
        headers.putAll(credentials.headers);
        headers.putAll(prepared.headers);
        List<String> cookies = new ArrayList<>(prepared.cookies);
        cookies.addAll(credentials.cookies);
        if (!cookies.isEmpty()) {
            Draft.set(headers, "cookie", String.join("; ", cookies));
        }
        List<String> query = new ArrayList<>(prepared.query);
        query.addAll(credentials.query);
        String url = query.isEmpty() ? prepared.url : prepared.url + "?" + String.join("&", query);
        return new HttpAttempt(operation.id, attempt, operation.method, url, headers, prepared.body);
    }

    private Map<String, Object> shown(
            Map<String, Object> fields, Map<String, String> headers, Object body, Collection<String> secrets) {
        fields.put("headers", Log.shown(headers));
        fields.put("body", Redact.redact(body, operation.sensitive, secrets));
        return fields;
    }

    private void log(LogLevel level, String what, Supplier<Map<String, Object>> more) {
        settings.log.write(level, operation.id + ": " + what, () -> {
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put("method", operation.method);
            fields.put("path", operation.path);
            fields.put("milliseconds", (settings.ticker.getAsLong() - start) / 1_000_000);
            fields.put("attempt", attempt);
            fields.putAll(more.get());
            return fields;
        });
    }
}
