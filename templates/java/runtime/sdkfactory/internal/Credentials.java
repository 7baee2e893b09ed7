package sdkfactory.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import sdkfactory.exception.ConfigurationException;
import sdkfactory.model.HttpAttempt;
import sdkfactory.model.RequestOptions;

/**
 * What a request needs so that the service knows who calls; gathered for one attempt.
 *
 * <p>Decides which alternative of an operation's security is used: the one that the client was told to prefer, else
 * the first one for which it has all that it needs. How each kind of scheme shows itself is left to {@link SecurityKinds}.
 */
final class Credentials extends Draft {
    /** Sends a call of the runtime's own. Its answer is the whole body. */
    interface Buyer {
        CompletableFuture<Object> buy(Settings settings, OperationRow<?> seller, Object request);
    }

    final State state;
    final RequestOptions options;
    final Buyer buyer;
    /** Texts that must not be printed. */
    final List<String> secrets = new CopyOnWriteArrayList<>();
    /** Signs the attempt as it leaves, where a scheme does that; else does nothing. */
    Consumer<HttpAttempt> signer = attempt -> {};
    /** The bought tokens that were used, with where they came from. */
    private final Map<TokenCache, String> bought = new LinkedHashMap<>();

    private Credentials(State state, RequestOptions options, Buyer buyer) {
        this.state = state;
        this.options = options;
        this.buyer = buyer;
    }

    /** Gathers the credentials of one attempt; buys a token where one is needed. */
    static CompletableFuture<Credentials> authorize(
            State state, OperationRow<?> operation, RequestOptions options, Buyer buyer) {
        Credentials use = new Credentials(state, options, buyer);
        CompletableFuture<Void> done = Scheme.DONE;
        for (String id : choose(state, operation, options)) {
            done = done.thenCompose(nothing -> schemeOf(state.service, id).present(use, id));
        }
        return done.thenApply(nothing -> use);
    }

    private static Scheme schemeOf(ServiceRow service, String id) {
        Scheme scheme = service.schemes.get(id);
        if (scheme == null) {
            throw new ConfigurationException(service.name + " does not know the scheme " + id);
        }
        return scheme;
    }

    /** Options without which a scheme cannot be used. */
    private static List<String> missing(State state, String id, String token) {
        Scheme scheme = schemeOf(state.service, id);
        if (scheme.of() != null) {
            return missing(state, scheme.of(), token);
        }
        List<String> missing = new ArrayList<>();
        if (!scheme.isReplaceable() || token == null) {
            scheme.options().stream().filter(option -> !state.settings.values.containsKey(option)).forEach(missing::add);
        }
        return missing;
    }

    private static boolean isUsable(State state, List<String> all, String token) {
        return all.stream().allMatch(id -> missing(state, id, token).isEmpty());
    }

    /** Every scheme for which the client has what it needs: for calls that no description tells about. */
    static List<String> usableSchemes(State state, String token) {
        String preferred = state.service.preferred;
        // A token for this call is used in place of a signature.
        if (preferred != null && token == null) {
            return List.of(preferred);
        }
        return state.service.schemes.keySet().stream()
                .filter(id -> !id.equals(preferred) && missing(state, id, token).isEmpty())
                .collect(Collectors.toList());
    }

    private static List<String> choose(State state, OperationRow<?> operation, RequestOptions options) {
        ServiceRow service = state.service;
        // One that needs a scheme which the client was not given is no alternative.
        List<List<String>> known = operation.security.stream()
                .filter(all -> service.schemes.keySet().containsAll(all))
                .collect(Collectors.toList());
        List<List<String>> alternatives = known.isEmpty() ? operation.security : known;
        for (List<String> all : alternatives) {
            if (service.preferred != null && options.getToken() == null && all.contains(service.preferred) && isUsable(state, all, null)) {
                return all;
            }
        }
        List<String> chosen = null;
        for (List<String> all : alternatives) {
            if (isUsable(state, all, options.getToken())) {
                if (all.stream().anyMatch(id -> !schemeOf(service, id).isExternal())) {
                    return all;
                }
                chosen = chosen == null ? all : chosen;
            }
        }
        // Who brings the header needs no scheme.
        if (chosen != null || alternatives.isEmpty()) {
            return chosen == null ? List.of() : chosen;
        }
        Map<String, String> own = newHeaders();
        own.putAll(state.settings.headers);
        own.putAll(options.getHeaders());
        if (own.containsKey("authorization")) {
            return List.of();
        }
        Set<String> needed = new LinkedHashSet<>();
        alternatives.get(0).forEach(id -> needed.addAll(missing(state, id, options.getToken())));
        throw new ConfigurationException(operation.id + " needs " + Settings.missingText(state.service, needed));
    }

    /** Value of an option of the client, asked for where it is a supplier. */
    String value(String option) {
        return Settings.textOf(state.settings.values.get(option));
    }

    /** One request has one such header: where a client has several kinds of proof, the first of them. */
    void authorization(String text) {
        if (!headers.containsKey("authorization")) {
            set(headers, "authorization", text);
        }
    }

    CompletableFuture<String> tokenOf(String id) {
        return schemeOf(state.service, id).token(this, id);
    }

    /** A usable token of a scheme, noted as one that this call used. One attempt uses one token. */
    CompletableFuture<String> bought(String id, Supplier<CompletableFuture<TokenCache.Purchase>> buy) {
        TokenCache cache = state.tokens.computeIfAbsent(id, one -> new TokenCache(state.settings.ticker));
        String known = bought.get(cache);
        CompletableFuture<String> token = known == null ? cache.get(buy) : CompletableFuture.completedFuture(known);
        return token.thenApply(text -> {
            bought.put(cache, text);
            secrets.add(text);
            return text;
        });
    }

    /** Throws the bought tokens away. {@code false}: there were none, so another try would change nothing. */
    boolean reject() {
        bought.forEach(TokenCache::reject);
        return !bought.isEmpty();
    }
}
