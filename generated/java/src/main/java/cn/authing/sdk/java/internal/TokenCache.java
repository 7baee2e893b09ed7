package cn.authing.sdk.java.internal;

import java.math.BigDecimal;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import cn.authing.sdk.java.exception.GenAuthException;

/**
 * A token that is bought and kept.
 *
 * <p>Decides when it is used as it is, when it is renewed behind a call that still uses it, and when a call has to wait;
 * that any number of threads share one purchase; that a rejected token is thrown away only if it is still the current
 * one, so that a burst of rejections buys one new token. How a token is bought is left to {@link SecurityKinds}.
 */
final class TokenCache {
    /** A token as it was bought; its lifetime is in seconds. */
    static final class Purchase {
        final String token;
        final double lifetime;

        Purchase(String token, double lifetime) {
            this.token = token;
            this.lifetime = lifetime;
        }
    }

    // With so many milliseconds left, or with so much of its life, a token is renewed; or, with less, waited for.
    private static final double RENEW = 120_000;
    private static final double RENEW_SHARE = 0.25;
    private static final double WAIT = 30_000;
    private static final double WAIT_SHARE = 0.1;
    // After a renewal that failed: first and longest pause before the next one, in milliseconds.
    private static final double PAUSE = 1_000;
    private static final double LONGEST_PAUSE = 30_000;

    private final LongSupplier ticker;
    private String token;
    private double life;
    private double end;
    private CompletableFuture<String> purchase;
    private int failures;
    private double quietUntil = Double.NEGATIVE_INFINITY;

    TokenCache(LongSupplier ticker) {
        this.ticker = ticker;
    }

    private double now() {
        return ticker.getAsLong() / 1e6;
    }

    /** A usable token. {@code buy} is called when there is none, or when it is time for the next one. */
    CompletableFuture<String> get(Supplier<CompletableFuture<Purchase>> buy) {
        CompletableFuture<String> own;
        String kept;
        double start = now();
        synchronized (this) {
            kept = token;
            boolean wait = kept == null || end - start <= Math.min(WAIT, life * WAIT_SHARE);
            boolean renew = wait || end - start <= Math.min(RENEW, life * RENEW_SHARE) && start >= quietUntil;
            if (!renew) {
                return CompletableFuture.completedFuture(kept);
            }
            if (purchase != null) {
                return wait ? purchase.copy() : CompletableFuture.completedFuture(kept);
            }
            own = new CompletableFuture<>();
            purchase = own;
            kept = wait ? null : kept;
        }
        // A copy: whoever gives up waiting must not end the purchase for the others.
        CompletableFuture<String> given = kept == null ? own.copy() : CompletableFuture.completedFuture(kept);
        begin(buy).whenComplete((bought, error) -> finish(own, start, bought, error));
        return given;
    }

    private static CompletableFuture<Purchase> begin(Supplier<CompletableFuture<Purchase>> buy) {
        try {
            return buy.get();
        } catch (RuntimeException error) {
            return CompletableFuture.failedFuture(error);
        }
    }

    /** {@code start}: before the request, so that the token never lives longer here than there. */
    private void finish(CompletableFuture<String> own, double start, Purchase bought, Throwable error) {
        synchronized (this) {
            purchase = null;
            if (error == null) {
                token = bought.token;
                life = bought.lifetime * 1000;
                end = start + life;
                failures = 0;
            } else {
                quietUntil = now() + Math.min(LONGEST_PAUSE, PAUSE * Math.pow(2, failures++));
            }
        }
        if (error == null) {
            own.complete(bought.token);
        } else {
            own.completeExceptionally(Futures.unwrap(error));
        }
    }

    /** Throws {@code rejected} away, unless it was replaced already. */
    synchronized void reject(String rejected) {
        if (rejected.equals(token)) {
            token = null;
        }
    }

    /** What an answer sold. */
    static Purchase purchaseOf(Object answer, String place, String expiresIn, long lifetime) {
        Object token = Pointer.get(answer, place);
        if (!(token instanceof String) || ((String) token).isEmpty()) {
            throw new GenAuthException("the answer holds no token at " + place);
        }
        Object seconds = Pointer.get(answer, expiresIn);
        try {
            return new Purchase(
                    (String) token, seconds == null ? lifetime : new BigDecimal(seconds.toString()).doubleValue());
        } catch (NumberFormatException notOne) {
            return new Purchase((String) token, lifetime);
        }
    }

    /** A text claim of a JSON Web Token. It comes from its issuer over TLS; its signature is not checked. */
    static String claimOf(String token, String claim) {
        try {
            String[] parts = token.split("\\.", -1);
            Object claims = Json.parse(Answer.decode(Base64.getUrlDecoder().decode(parts.length > 1 ? parts[1] : "")));
            Object value = claims instanceof Map ? ((Map<?, ?>) claims).get(claim) : null;
            return value instanceof String ? (String) value : null;
        } catch (IllegalArgumentException notOne) {
            return null;
        }
    }
}
