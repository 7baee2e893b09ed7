package sdkfactory.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import sdkfactory.model.ApiResponse;
import sdkfactory.model.ErrorHandling;
import sdkfactory.model.RequestOptions;

/**
 * Public keys of an issuer (JWKS, RFC 7517).
 *
 * <p>Decides that keys are fetched once for all who wait for them and kept for ten minutes; that a key which is not among
 * them has them fetched again, but not more often than every ten seconds, so that invented key ids start no flood; and
 * which of the keys may check an RS256 signature at all.
 */
final class OpenIdKeys {
    // In nanoseconds.
    private static final long KEPT_FOR = 600_000_000_000L;
    private static final long REFETCH_PAUSE = 10_000_000_000L;
    /** An RSA modulus below 2048 bits is not safe any more (RFC 7518, 3.3). In characters of base64. */
    private static final int SHORTEST_MODULUS = 2048 / 8 * 4 / 3;

    private final CompletableFuture<List<Key>> keys;
    private final long since;
    private final boolean missed;

    private OpenIdKeys(CompletableFuture<List<Key>> keys, long since, boolean missed) {
        this.keys = keys;
        this.since = since;
        this.missed = missed;
    }

    /** The parts of a key that a check needs, in base64 for URLs. */
    static final class Key {
        final Object id;
        final String modulus;
        final String exponent;

        private Key(Object id, String modulus, String exponent) {
            this.id = id;
            this.modulus = modulus;
            this.exponent = exponent;
        }
    }

    /** The key that an RS256 token must be checked with, or {@code null}. */
    static CompletableFuture<Key> find(ClientCore core, OperationRow<?> jwks, Object kid) {
        OpenIdKeys kept = keptFor(core, jwks, null);
        return kept.keys.copy().thenCompose(keys -> {
            Key found = pick(keys, kid);
            long now = core.state.settings.ticker.getAsLong();
            if (found != null || kept.missed && now - kept.since < REFETCH_PAUSE) {
                return CompletableFuture.completedFuture(found);
            }
            return keptFor(core, jwks, kept).keys.copy().thenApply(fresh -> pick(fresh, kid));
        });
    }

    /** Those that are kept, or new ones where there are none, they are old, or they are {@code stale}. */
    private static OpenIdKeys keptFor(ClientCore core, OperationRow<?> jwks, OpenIdKeys stale) {
        String place = "jwks " + jwks.path;
        long now = core.state.settings.ticker.getAsLong();
        OpenIdKeys[] made = new OpenIdKeys[1];
        OpenIdKeys kept = (OpenIdKeys) core.state.memo.compute(place, (name, known) -> {
            OpenIdKeys one = (OpenIdKeys) known;
            // Somebody else may have fetched them meanwhile.
            if (one != null && one != stale && now - one.since <= KEPT_FOR && !one.keys.isCompletedExceptionally()) {
                return one;
            }
            made[0] = new OpenIdKeys(new CompletableFuture<>(), now, stale != null);
            return made[0];
        });
        if (made[0] != null) {
            fetch(core, jwks, made[0].keys);
        }
        return kept;
    }

    /** For all who wait: with the options of the client, and no caller ends it. */
    private static void fetch(ClientCore core, OperationRow<?> jwks, CompletableFuture<List<Key>> keys) {
        RequestOptions failing = RequestOptions.builder().errorHandling(ErrorHandling.THROW).build();
        core.responseAsync(jwks, null, failing).thenApply(ApiResponse::getData).whenComplete((answer, error) -> {
            if (error != null) {
                keys.completeExceptionally(Futures.unwrap(error));
                return;
            }
            List<Key> usable = new ArrayList<>();
            Object all = Values.member(answer, "keys");
            if (all instanceof Iterable) {
                ((Iterable<?>) all).forEach(one -> {
                    if (isUsable(one)) {
                        usable.add(new Key(
                                Values.member(one, "kid"),
                                (String) Values.member(one, "n"),
                                (String) Values.member(one, "e")));
                    }
                });
            }
            keys.complete(usable);
        });
    }

    /** RSA, for signatures, for RS256, and long enough. */
    private static boolean isUsable(Object key) {
        Object use = Values.plain(Values.member(key, "use"));
        Object algorithm = Values.plain(Values.member(key, "alg"));
        Object operations = Values.plain(Values.member(key, "key_ops"));
        Object modulus = Values.member(key, "n");
        return "RSA".equals(Values.plain(Values.member(key, "kty")))
                && (use == null || "sig".equals(use))
                && (algorithm == null || "RS256".equals(algorithm))
                && (operations == null || operations instanceof List && ((List<?>) operations).contains("verify"))
                && Values.member(key, "e") instanceof String
                && modulus instanceof String
                && ((String) modulus).length() >= SHORTEST_MODULUS;
    }

    /** By its id. A token that names none is checked only where there is no choice. */
    private static Key pick(List<Key> keys, Object kid) {
        if (kid == null) {
            return keys.size() == 1 ? keys.get(0) : null;
        }
        return keys.stream().filter(one -> Objects.equals(one.id, kid)).findFirst().orElse(null);
    }
}
