package cn.authing.sdk.java.internal;

import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;

/**
 * A body that is read piece by piece. The next piece is asked for when somebody wants it, and no sooner, so that a slow reader
 * slows down the service and not fills the memory.
 */
final class StreamBody implements HttpResponse.BodySubscriber<byte[]> {
    private static final byte[] EMPTY = new byte[0];

    private final CompletableFuture<byte[]> head = new CompletableFuture<>();
    private Flow.Subscription subscription;
    private CompletableFuture<byte[]> wanted;
    private boolean over;
    private Throwable error;

    /** Done as soon as the body begins; empty. */
    @Override
    public CompletionStage<byte[]> getBody() {
        return head;
    }

    /** The next piece; {@code null} after the last one. Must not be asked for again before it is there. */
    CompletableFuture<byte[]> next() {
        CompletableFuture<byte[]> piece = new CompletableFuture<>();
        synchronized (this) {
            if (!over) {
                wanted = piece;
            } else if (error == null) {
                return CompletableFuture.completedFuture(null);
            } else {
                return CompletableFuture.failedFuture(error);
            }
        }
        subscription.request(1);
        return piece;
    }

    /** Closes the connection, unless the body was read to its end. */
    void close() {
        Flow.Subscription open;
        synchronized (this) {
            open = over ? null : subscription;
        }
        end(null);
        if (open != null) {
            open.cancel();
        }
    }

    @Override
    public void onSubscribe(Flow.Subscription given) {
        boolean late;
        synchronized (this) {
            subscription = given;
            late = over;
        }
        if (late) {
            given.cancel();
        }
        head.complete(EMPTY);
    }

    @Override
    public void onNext(List<ByteBuffer> pieces) {
        byte[] all = new byte[pieces.stream().mapToInt(ByteBuffer::remaining).sum()];
        int at = 0;
        for (ByteBuffer piece : pieces) {
            int size = piece.remaining();
            piece.get(all, at, size);
            at += size;
        }
        CompletableFuture<byte[]> waiting;
        synchronized (this) {
            waiting = wanted;
            wanted = null;
        }
        if (waiting != null) {
            waiting.complete(all);
        }
    }

    @Override
    public void onError(Throwable failure) {
        head.completeExceptionally(failure);
        end(failure);
    }

    @Override
    public void onComplete() {
        end(null);
    }

    private void end(Throwable failure) {
        CompletableFuture<byte[]> waiting;
        synchronized (this) {
            if (over) {
                return;
            }
            over = true;
            error = failure;
            waiting = wanted;
            wanted = null;
        }
        if (waiting != null && failure == null) {
            waiting.complete(null);
        } else if (waiting != null) {
            waiting.completeExceptionally(failure);
        }
    }
}
