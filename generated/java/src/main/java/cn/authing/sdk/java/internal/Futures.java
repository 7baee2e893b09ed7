package cn.authing.sdk.java.internal;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import cn.authing.sdk.java.exception.AbortException;
import cn.authing.sdk.java.exception.GenAuthException;

/** Waiting for futures, and for time to pass. */
final class Futures {
    /** Anything above means no limit, in milliseconds. */
    private static final long LONGEST = Integer.MAX_VALUE;

    private Futures() {}

    /** What a future really ended with. */
    static Throwable unwrap(Throwable error) {
        Throwable at = error;
        while ((at instanceof CompletionException || at instanceof ExecutionException) && at.getCause() != null) {
            at = at.getCause();
        }
        return at;
    }

    /** Is done after a time. Cancelling it leaves nothing behind. */
    static CompletableFuture<Void> after(long milliseconds) {
        CompletableFuture<Void> timer = new CompletableFuture<>();
        return milliseconds > LONGEST ? timer : timer.completeOnTimeout(null, milliseconds, TimeUnit.MILLISECONDS);
    }

    /** What a step makes of a result. Cancelling it cancels where the result comes from. */
    static <A, B> CompletableFuture<B> map(CompletableFuture<A> from, Function<A, B> step) {
        CompletableFuture<B> mapped = new CompletableFuture<>();
        from.whenComplete((result, error) -> {
            if (error != null) {
                mapped.completeExceptionally(unwrap(error));
                return;
            }
            try {
                mapped.complete(step.apply(result));
            } catch (RuntimeException failure) {
                mapped.completeExceptionally(failure);
            }
        });
        mapped.whenComplete((result, error) -> {
            if (mapped.isCancelled()) {
                from.cancel(true);
            }
        });
        return mapped;
    }

    /** Waits in this thread. Interrupting it ends the call. */
    static <T> T await(CompletableFuture<T> future, String what) {
        try {
            return future.get();
        } catch (InterruptedException error) {
            future.cancel(true);
            Thread.currentThread().interrupt();
            throw new AbortException(what + " was ended by its caller", error);
        } catch (CancellationException error) {
            throw new AbortException(what + " was ended by its caller", error);
        } catch (ExecutionException error) {
            Throwable cause = unwrap(error);
            if (cause instanceof GenAuthException) {
                cause.fillInStackTrace(); // where the caller stands says more than where the answer was read
            }
            if (cause instanceof RuntimeException) {
                throw (RuntimeException) cause;
            }
            if (cause instanceof Error) {
                throw (Error) cause;
            }
            throw new GenAuthException(what + " failed", cause);
        }
    }
}
