package sdkfactory.internal;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import sdkfactory.exception.SdkException;

/**
 * The kinds of security schemes.
 *
 * <p>Decides how each kind shows itself in a request, and which options of the client it needs. Which schemes a call uses
 * is left to {@link Credentials}, keeping tokens to {@link TokenCache}.
 */
public final class SecurityKinds {
    private SecurityKinds() {}

    /** A token that the caller brings. */
    public static Scheme bearer(String option) {
        return new Scheme() {
            @Override
            List<String> options() {
                return List.of(option);
            }

            @Override
            boolean isReplaceable() {
                return true;
            }

            @Override
            CompletableFuture<Void> present(Credentials use, String id) {
                String own = use.options.getToken();
                String text = own == null ? use.value(option) : own;
                use.secrets.add(text);
                use.authorization("Bearer " + text);
                return DONE;
            }
        };
    }

    public static Scheme basic(String username, String password) {
        return new Scheme() {
            @Override
            List<String> options() {
                return List.of(username, password);
            }

            @Override
            Set<String> open() {
                return Set.of(username);
            }

            @Override
            CompletableFuture<Void> present(Credentials use, String id) {
                String text = Encoding.base64(use.value(username) + ":" + use.value(password));
                use.secrets.add(text);
                use.authorization("Basic " + text);
                return DONE;
            }
        };
    }

    public static Scheme headerKey(String name, String option, boolean required) {
        return key(Parameter.Place.HEADER, name, option, required);
    }

    public static Scheme queryKey(String name, String option, boolean required) {
        return key(Parameter.Place.QUERY, name, option, required);
    }

    public static Scheme cookieKey(String name, String option, boolean required) {
        return key(Parameter.Place.COOKIE, name, option, required);
    }

    private static Scheme key(Parameter.Place place, String name, String option, boolean required) {
        return new Scheme() {
            @Override
            List<String> options() {
                return List.of(option);
            }

            @Override
            boolean isRequired() {
                return required;
            }

            @Override
            CompletableFuture<Void> present(Credentials use, String id) {
                place(place, name).put(use.value(option), use);
                return DONE;
            }
        };
    }

    private static Parameter place(Parameter.Place place, String name) {
        ParameterStyle style = place == Parameter.Place.HEADER ? ParameterStyle.SIMPLE : ParameterStyle.FORM;
        return new Parameter(place, name, name, style, Encoding::percent);
    }

    public static Scheme headerClaim(String name, String claim, String of) {
        return claim(Parameter.Place.HEADER, name, claim, of);
    }

    public static Scheme queryClaim(String name, String claim, String of) {
        return claim(Parameter.Place.QUERY, name, claim, of);
    }

    public static Scheme cookieClaim(String name, String claim, String of) {
        return claim(Parameter.Place.COOKIE, name, claim, of);
    }

    /** A value that stands in the token of another scheme. */
    private static Scheme claim(Parameter.Place place, String name, String claim, String of) {
        return new Scheme() {
            @Override
            String of() {
                return of;
            }

            @Override
            CompletableFuture<Void> present(Credentials use, String id) {
                return use.tokenOf(of).thenAccept(token -> {
                    String text = TokenCache.claimOf(token, claim);
                    if (text == null) {
                        throw new SdkException("the token holds no claim " + claim);
                    }
                    place(place, name).put(text, use);
                });
            }
        };
    }

    /**
     * A token that another operation sells.
     *
     * @param seller the row of that operation, asked for when it is needed
     * @param token pointer into its answer
     * @param expiresIn pointer into its answer, or {@code null}
     * @param lifetime seconds, where the answer does not tell
     * @param pairs members of its request, each with the option of the client that fills it
     */
    public static Scheme token(
            Supplier<OperationRow<?>> seller, String token, String expiresIn, long lifetime, String... pairs) {
        Map<String, String> credentials = new LinkedHashMap<>();
        for (int at = 0; at < pairs.length; at += 2) {
            credentials.put(pairs[at], pairs[at + 1]);
        }
        return new Bought() {
            @Override
            List<String> options() {
                return List.copyOf(credentials.values());
            }

            @Override
            Set<String> open() {
                Set<String> open = new TreeSet<>();
                credentials.forEach((field, option) -> {
                    Set<String> hidden = seller.get().sensitive;
                    if (!hidden.isEmpty() && !hidden.contains(field)) {
                        open.add(option);
                    }
                });
                return open;
            }

            @Override
            boolean isRequired() {
                return true;
            }

            @Override
            CompletableFuture<TokenCache.Purchase> buy(Credentials use) {
                Map<String, Object> request = new LinkedHashMap<>();
                credentials.forEach((field, option) -> request.put(field, use.value(option)));
                return use.buyer
                        .buy(use.state.settings, seller.get(), request)
                        .thenApply(answer -> TokenCache.purchaseOf(answer, token, expiresIn, lifetime));
            }
        };
    }

    /**
     * The client credentials grant of OAuth 2.0 (RFC 6749, 4.4).
     *
     * @param tokenUrl absolute, or a path on the client's host
     */
    public static Scheme clientCredentials(String tokenUrl, String scopes, String clientId, String clientSecret) {
        return new Bought() {
            @Override
            List<String> options() {
                return List.of(clientId, clientSecret);
            }

            @Override
            Set<String> open() {
                return Set.of(clientId);
            }

            @Override
            CompletableFuture<TokenCache.Purchase> buy(Credentials use) {
                Settings settings = use.state.settings;
                URI url = URI.create(settings.base + "/").resolve(tokenUrl);
                String pair = Encoding.percent(use.value(clientId)) + ":" + Encoding.percent(use.value(clientSecret));
                OperationRow<Object> seller = OperationRow.of("clientCredentials", "POST", url.getRawPath())
                        .body(BodyKind.FORM)
                        .idempotent()
                        .sensitive("access_token")
                        .json(JsonShape.ANY);
                Map<String, Object> form = new LinkedHashMap<>();
                form.put("grant_type", "client_credentials");
                if (!scopes.isEmpty()) {
                    form.put("scope", scopes);
                }
                // The headers of the client are meant for the service, not for whoever sells its tokens.
                Settings own = settings.at(
                        url.getScheme() + "://" + url.getRawAuthority(),
                        Map.of("authorization", "Basic " + Encoding.base64(pair)));
                return use.buyer
                        .buy(own, seller, form)
                        .thenApply(answer -> TokenCache.purchaseOf(answer, "/access_token", "/expires_in", 3600));
            }
        };
    }

    /**
     * Every request carries a keyed hash of itself.
     *
     * @param hash SHA-1, SHA-256 or SHA-512
     * @param signs what the names of signed headers begin with
     * @param nonce header that takes a text which never comes again
     * @param date header that takes the date
     * @param pairs further headers, each with its value
     */
    public static Scheme signature(
            String word,
            String hash,
            String keyId,
            String secret,
            String signs,
            String nonce,
            String date,
            String... pairs) {
        Map<String, String> headers = new LinkedHashMap<>();
        for (int at = 0; at < pairs.length; at += 2) {
            headers.put(pairs[at], pairs[at + 1]);
        }
        Signature signature = new Signature(word, hash, signs, nonce, date, headers);
        return new Scheme() {
            @Override
            List<String> options() {
                return List.of(keyId, secret);
            }

            @Override
            Set<String> open() {
                return Set.of(keyId);
            }

            @Override
            CompletableFuture<Void> present(Credentials use, String id) {
                use.signer = attempt -> signature.sign(attempt, use.value(keyId), use.value(secret));
                return DONE;
            }
        };
    }

    /** Nothing the runtime can do; the caller sets headers. */
    public static Scheme external() {
        return new Scheme() {
            @Override
            boolean isExternal() {
                return true;
            }

            @Override
            CompletableFuture<Void> present(Credentials use, String id) {
                return DONE;
            }
        };
    }

    /** A scheme whose token is bought, unless the caller brings another one for this call. */
    private abstract static class Bought extends Scheme {
        abstract CompletableFuture<TokenCache.Purchase> buy(Credentials use);

        @Override
        boolean isReplaceable() {
            return true;
        }

        @Override
        CompletableFuture<String> token(Credentials use, String id) {
            String own = use.options.getToken();
            if (own != null) {
                use.secrets.add(own);
                return CompletableFuture.completedFuture(own);
            }
            return use.bought(id, () -> buy(use));
        }

        @Override
        CompletableFuture<Void> present(Credentials use, String id) {
            return token(use, id).thenAccept(text -> use.authorization("Bearer " + text));
        }
    }
}
