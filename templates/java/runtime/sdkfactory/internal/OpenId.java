package sdkfactory.internal;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sdkfactory.exception.ApiException;
import sdkfactory.exception.ConfigurationException;
import sdkfactory.exception.DecodeException;
import sdkfactory.exception.OAuthException;
import sdkfactory.exception.RequestException;
import sdkfactory.exception.SdkException;
import sdkfactory.model.ApiResponse;
import sdkfactory.model.Dto;
import sdkfactory.model.ErrorHandling;
import sdkfactory.model.OAuthAuthorizeOptions;
import sdkfactory.model.OAuthAuthorizeUrl;
import sdkfactory.model.OAuthCallOptions;
import sdkfactory.model.OAuthCodeChallenge;
import sdkfactory.model.OAuthLogoutOptions;
import sdkfactory.model.OAuthVerifyOptions;
import sdkfactory.model.RequestOptions;

// Longer than 400 lines because the steps of a sign-in share what they know of its provider.
/**
 * Signing in with OpenID Connect, and tokens of OAuth 2.0.
 *
 * <p>Decides that every sign-in has a state, a nonce and a code challenge, and that only a code comes back; how an
 * application proves who it is; that a token travels in a header or a form, never in an address; and that an answer in
 * the form of RFC 6749 is told as such. The check of an ID token is left to {@link OpenIdToken}.
 */
public final class OpenId {
    private static final SecureRandom RANDOM = new SecureRandom();
    /** Longest text of a server that is repeated, in characters. */
    private static final int LONGEST = 500;

    private static final List<String> WAYS = List.of("client_secret_post", "client_secret_basic", "none");
    private static final Pattern VERIFIER = Pattern.compile("[\\w.~-]{43,128}");
    /** Parameters that are ours: handed in by their wire name they would undo what the options say. */
    private static final Set<String> OWN = Set.of(
            "client_id",
            "redirect_uri",
            "response_type",
            "scope",
            "state",
            "nonce",
            "code_challenge",
            "code_challenge_method");

    private final ClientCore core;
    private final OpenIdRow row;

    public OpenId(ClientCore core, OpenIdRow row) {
        this.core = core;
        this.row = row;
    }

    // ------------------------------------------------------------------------------------ addresses

    public OAuthCodeChallenge generateCodeChallenge() {
        return challenge(randomText());
    }

    public OAuthCodeChallenge generateCodeChallenge(String codeVerifier) {
        return challenge(codeVerifier);
    }

    private static OAuthCodeChallenge challenge(String verifier) {
        if (!VERIFIER.matcher(verifier).matches()) {
            throw new SdkException("a code verifier has 43 to 128 characters: letters, digits and -._~");
        }
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return new OAuthCodeChallenge(verifier, base64Url(hash), "S256");
        } catch (GeneralSecurityException error) {
            throw new SdkException("this platform has no SHA-256", error);
        }
    }

    private static String base64Url(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** 43 characters that nobody can guess. */
    private static String randomText() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return base64Url(bytes);
    }

    public OAuthAuthorizeUrl buildAuthorizeUrl(OAuthAuthorizeOptions options) {
        String scope = scopeOf(options.getScope());
        String state = or(options.getState(), randomText());
        String nonce = or(options.getNonce(), randomText());
        OAuthCodeChallenge challenge = challenge(or(options.getCodeVerifier(), randomText()));
        boolean offline = Arrays.asList(scope.split("\\s+")).contains("offline_access");
        for (String name : options.getParameters().keySet()) {
            if (OWN.contains(name)) {
                throw new ConfigurationException(name + " has an option of its own");
            }
        }
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("client_id", required(row.clientId, "a sign-in", null));
        parameters.put("response_type", "code");
        parameters.put("redirect_uri", required(row.redirectUri, "a sign-in", options.getRedirectUri()));
        parameters.put("scope", scope);
        parameters.put("state", state);
        parameters.put("nonce", nonce);
        parameters.put("code_challenge", challenge.getCodeChallenge());
        parameters.put("code_challenge_method", challenge.getCodeChallengeMethod());
        String usual = options.isForced() ? "login" : offline ? "consent" : null;
        parameters.put("prompt", or(options.getPrompt(), usual));
        parameters.put("response_mode", options.getResponseMode());
        parameters.put("tenant_id", options.getTenantId());
        parameters.putAll(options.getParameters());
        String url = address(addressOf(row.authorize), parameters);
        return new OAuthAuthorizeUrl(url, state, nonce, challenge.getCodeVerifier());
    }

    public String buildLogoutUrl(OAuthLogoutOptions options) {
        if (row.endSession == null) {
            throw new ConfigurationException("there is no address to sign out");
        }
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("id_token_hint", options.getIdTokenHint());
        parameters.put("post_logout_redirect_uri", optional(row.logoutRedirectUri, options.getRedirectUri()));
        parameters.put("state", options.getState());
        return address(addressOf(row.endSession), parameters);
    }

    private static String address(String base, Map<String, String> parameters) {
        String query = parameters.entrySet().stream()
                .filter(one -> one.getValue() != null)
                .map(one -> Encoding.percent(one.getKey()) + "=" + Encoding.percent(one.getValue()))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? base : base + "?" + query;
    }

    /** An address of the row: paths stand below the host of the client. */
    String addressOf(String address) {
        return address.startsWith("/") ? core.state.settings.base + address : address;
    }

    // -------------------------------------------------------------------------------------- options

    private static String or(String value, String usual) {
        return value == null ? usual : value;
    }

    /** Value of an option, unless the call has one of its own. */
    String optional(String option, String own) {
        Object value = own == null ? core.state.settings.values.get(option) : own;
        return value instanceof String && !"".equals(value) ? (String) value : null;
    }

    /** The same, where there must be one. */
    String required(String option, String what, String own) {
        String value = optional(option, own);
        if (value == null) {
            throw new ConfigurationException(
                    what + " needs " + Settings.missingText(core.state.service, List.of(option)));
        }
        return value;
    }

    /** The scopes to ask for. Without {@code openid} among them it would not be OpenID Connect. */
    private String scopeOf(String own) {
        String scope = or(optional(row.scopeOption, own), row.scope);
        if (!Arrays.asList(scope.split("\\s+")).contains("openid")) {
            throw new ConfigurationException("option " + row.scopeOption + " must have openid among its scopes");
        }
        return scope;
    }

    // --------------------------------------------------------------------------------------- tokens

    /** Exchanges a code, once: a code that was sent is never sent again. */
    public <T> CompletableFuture<T> getAccessTokenByCode(OperationRow<T> token, String code, OAuthCallOptions options) {
        return exchange(token, options, () -> {
            Map<String, String> form = form("authorization_code");
            form.put("code", given(code, "code"));
            form.put("redirect_uri", required(row.redirectUri, "the exchange of a code", options.getRedirectUri()));
            form.put("code_verifier", options.getCodeVerifier());
            return form;
        });
    }

    /** Exchanges a refresh token. The answer may hold a new one; the old one may be worthless then. */
    public <T> CompletableFuture<T> getNewAccessTokenByRefreshToken(
            OperationRow<T> token, String refreshToken, OAuthCallOptions options) {
        return exchange(token, options, () -> {
            Map<String, String> form = form("refresh_token");
            form.put("refresh_token", given(refreshToken, "refresh token"));
            form.put("scope", options.getScope());
            return form;
        });
    }

    /** A token of the application itself. Asking twice does no harm, so this one is repeated where it fails. */
    public <T> CompletableFuture<T> getAccessTokenByClientCredentials(
            OperationRow<T> token, String scope, OAuthCallOptions options) {
        return exchange(token.asIdempotent(), options, () -> {
            if ("none".equals(optional(row.clientAuthentication, options.getClientAuthentication()))) {
                throw new ConfigurationException("an application without a secret has no token of its own");
            }
            Map<String, String> form = form("client_credentials");
            form.put("scope", scope);
            return form;
        });
    }

    private static Map<String, String> form(String grant) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("grant_type", grant);
        return form;
    }

    private static String given(String value, String what) {
        if (value == null || value.isEmpty()) {
            throw new RequestException("the " + what + " is missing");
        }
        return value;
    }

    private <T> CompletableFuture<T> exchange(
            OperationRow<T> token, OAuthCallOptions options, Supplier<Map<String, String>> form) {
        return Futures.map(safely(() -> asClient(token, form.get(), options)), answer -> {
            if (!(Values.member(answer, "access_token") instanceof String)) {
                String text = "the answer of " + token.id + " holds no access token";
                throw new DecodeException(text, 200, null, "");
            }
            // Sign-ins of the service itself say `expire_in`.
            Object lifetime = Values.member(answer, "expire_in");
            if (answer instanceof Dto && lifetime != null && Values.member(answer, "expires_in") == null) {
                ((Dto) answer).put("expires_in", lifetime);
            }
            return answer;
        });
    }

    /** {@code option}: the option of the client that holds it. */
    public void setAccessToken(String option, String accessToken) {
        core.setToken(option, accessToken);
    }

    public void setAccessTokenSource(String option, Supplier<String> source) {
        core.setToken(option, source);
    }

    // ------------------------------------------------------------------------ what a token opens, and its end

    /** The claims of the user whose access token it is; of the client's own token where none is given. */
    public <T> CompletableFuture<T> getUserInfoByAccessToken(
            OperationRow<T> userInfo, String accessToken, RequestOptions options) {
        String token = or(accessToken, options.getToken());
        RequestOptions own = options.toBuilder().errorHandling(ErrorHandling.THROW).token(token).build();
        return granted(core.responseAsync(userInfo, null, own), token == null ? List.of() : List.of(token));
    }

    public <T> CompletableFuture<T> introspectToken(
            OperationRow<T> introspect, String token, OAuthCallOptions options) {
        return aboutToken(introspect, token, options);
    }

    public <T> CompletableFuture<Void> revokeToken(OperationRow<T> revoke, String token, OAuthCallOptions options) {
        return Futures.map(aboutToken(revoke, token, options), nothing -> null);
    }

    private <T> CompletableFuture<T> aboutToken(OperationRow<T> operation, String token, OAuthCallOptions options) {
        return safely(() -> {
            Map<String, String> form = new LinkedHashMap<>();
            form.put("token", given(token, "token"));
            form.put("token_type_hint", options.getTokenTypeHint());
            return asClient(operation, form, options);
        });
    }

    public CompletableFuture<Map<String, Object>> verifyIdToken(
            OperationRow<?> jwks, String idToken, OAuthVerifyOptions options) {
        return safely(() -> new OpenIdToken(core, this, row, options).verify(jwks, idToken));
    }

    /** Whatever is thrown ends the future. */
    private static <T> CompletableFuture<T> safely(Supplier<CompletableFuture<T>> step) {
        try {
            return step.get();
        } catch (RuntimeException error) {
            return CompletableFuture.failedFuture(error);
        }
    }

    // ----------------------------------------------------------------------------- in the name of the application

    /** Sends a form in the name of the application. Members of the form that are {@code null} are left out. */
    private <T> CompletableFuture<T> asClient(
            OperationRow<T> operation, Map<String, String> form, OAuthCallOptions options) {
        String way = or(optional(row.clientAuthentication, options.getClientAuthentication()), WAYS.get(0));
        if (!WAYS.contains(way)) {
            throw new ConfigurationException(
                    "option " + row.clientAuthentication + " must be one of " + String.join(", ", WAYS));
        }
        String id = required(row.clientId, operation.id, null);
        String secret = way.equals("none") ? "" : required(row.clientSecret, operation.id, null);
        String basic = Encoding.base64(Encoding.percent(id) + ":" + Encoding.percent(secret));
        List<String> secrets = Stream.of(
                        secret,
                        basic,
                        form.get("code"),
                        form.get("code_verifier"),
                        form.get("refresh_token"),
                        form.get("token"))
                .filter(one -> one != null)
                .collect(Collectors.toList());
        Map<String, String> whole = new LinkedHashMap<>(form);
        whole.values().removeIf(value -> value == null);
        // What the service reports in its body is judged here, so it must not pass for a result.
        RequestOptions.Builder own = options.getRequestOptions().toBuilder().errorHandling(ErrorHandling.THROW);
        if (way.equals("client_secret_basic")) {
            own.header("authorization", "Basic " + basic);
        } else {
            whole.put("client_id", id);
            if (way.equals("client_secret_post")) {
                whole.put("client_secret", secret);
            }
        }
        return granted(core.responseAsync(operation, whole, own.build()), secrets);
    }

    /** A refusal in the form of OAuth becomes an {@link OAuthException}, whatever its status is. */
    private static <T> CompletableFuture<T> granted(
            CompletableFuture<ApiResponse<T>> call, Collection<String> secrets) {
        CompletableFuture<ApiResponse<T>> judged = call.handle((answer, error) -> {
            if (error == null) {
                OAuthException refusal = refusal(
                        Values.member(answer.getData(), "error"),
                        Values.member(answer.getData(), "error_description"),
                        answer.getHttpStatus(),
                        secrets);
                if (refusal != null) {
                    throw refusal;
                }
                return answer;
            }
            Throwable cause = Futures.unwrap(error);
            if (cause instanceof ApiException) {
                throw refused((ApiException) cause, secrets);
            }
            throw cause instanceof RuntimeException
                    ? (RuntimeException) cause
                    : new SdkException("the call failed", cause);
        });
        CompletableFuture<T> data = ClientCore.dataOf(judged);
        data.whenComplete((one, error) -> {
            if (data.isCancelled()) {
                call.cancel(true);
            }
        });
        return data;
    }

    private static RuntimeException refused(ApiException error, Collection<String> secrets) {
        OAuthException inBody = refusal(
                Values.member(error.getBody(), "error"),
                Values.member(error.getBody(), "error_description"),
                error.getHttpStatus(),
                secrets);
        if (inBody != null) {
            return inBody;
        }
        // What a resource says in its header when it refuses a bearer token (RFC 6750, 3).
        String header = error.getHeaders().firstValue("www-authenticate").orElse("");
        OAuthException inHeader =
                refusal(part(header, "error"), part(header, "error_description"), error.getHttpStatus(), secrets);
        return inHeader == null ? error : inHeader;
    }

    private static String part(String header, String name) {
        Matcher found = Pattern.compile("(?:^Bearer\\s+|[,\\s])" + name + "=\"([^\"]*)\"", Pattern.CASE_INSENSITIVE)
                .matcher(header);
        return found.find() ? found.group(1) : null;
    }

    private static OAuthException refusal(Object error, Object words, int httpStatus, Collection<String> secrets) {
        if (!(error instanceof String) || "".equals(error)) {
            return null;
        }
        boolean said = words instanceof String && !"".equals(words);
        return new OAuthException(clean((String) error, secrets), said ? clean((String) words, secrets) : null, httpStatus);
    }

    private static String clean(String text, Collection<String> secrets) {
        String scrubbed = Redact.scrub(text, secrets);
        return scrubbed.substring(0, Math.min(LONGEST, scrubbed.length()));
    }
}
