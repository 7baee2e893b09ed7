package sdkfactory.internal;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.spec.RSAPublicKeySpec;
import java.time.Duration;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import sdkfactory.exception.OAuthException;
import sdkfactory.model.OAuthVerifyOptions;

/**
 * The check of an ID token (OpenID Connect Core, 3.1.3.7).
 *
 * <p>Decides that a token is believed only if its signature and every claim that guards it are right. The algorithm that
 * the token names chooses nothing but one of two fixed ways: RS256 with a public key of the issuer, HS256 with the secret
 * of the application. A public key is never used as a secret, and {@code none} is no algorithm. The keys are left to
 * {@link OpenIdKeys}.
 */
final class OpenIdToken {
    private static final Duration LEEWAY = Duration.ofSeconds(60);
    /** Longest token that is looked at, in characters. */
    private static final int LONGEST = 65_536;

    private static final Pattern PART = Pattern.compile("[\\w-]+");
    private static final Set<String> ALGORITHMS = Set.of("RS256", "HS256");

    private final ClientCore core;
    private final OpenId openId;
    private final OpenIdRow row;
    private final OAuthVerifyOptions options;

    OpenIdToken(ClientCore core, OpenId openId, OpenIdRow row, OAuthVerifyOptions options) {
        this.core = core;
        this.openId = openId;
        this.row = row;
        this.options = options;
    }

    CompletableFuture<Map<String, Object>> verify(OperationRow<?> jwks, String idToken) {
        String clientId = openId.required(row.clientId, "the check of an ID token", null);
        String[] parts = idToken == null || idToken.length() > LONGEST ? new String[0] : idToken.split("\\.", -1);
        byte[] head = parts.length == 3 ? bytesOf(parts[0]) : null;
        byte[] body = parts.length == 3 ? bytesOf(parts[1]) : null;
        byte[] proof = parts.length == 3 ? bytesOf(parts[2]) : null;
        if (head == null || body == null || proof == null) {
            throw refused("it is no signed JSON Web Token");
        }
        Map<String, Object> header = objectOf(head);
        Map<String, Object> claims = objectOf(body);
        if (header == null || claims == null) {
            throw refused("its header or its claims are no JSON object");
        }
        // Extensions that must be understood (RFC 7515, 4.1.11): there is none that this understands.
        if (header.containsKey("crit")) {
            throw refused("it demands an extension that is not known");
        }
        byte[] signed = (parts[0] + "." + parts[1]).getBytes(StandardCharsets.US_ASCII);
        Object algorithm = header.get("alg");
        Set<String> allowed = options.getAlgorithms() == null ? ALGORITHMS : options.getAlgorithms();
        if ("RS256".equals(algorithm) && allowed.contains("RS256") && jwks != null) {
            return OpenIdKeys.find(core, jwks, header.get("kid")).thenApply(key -> {
                if (key == null) {
                    throw refused("no key of the issuer fits it");
                }
                return checked(isSignedByKey(key, proof, signed), claims, clientId);
            });
        }
        if (!"HS256".equals(algorithm) || !allowed.contains("HS256")) {
            throw refused("its algorithm is not allowed");
        }
        String secret = openId.optional(row.clientSecret, null);
        if (secret == null) {
            throw refused("it is signed with HS256, and the client has no secret");
        }
        return CompletableFuture.completedFuture(checked(isSignedBySecret(secret, proof, signed), claims, clientId));
    }

    private Map<String, Object> checked(boolean signed, Map<String, Object> claims, String clientId) {
        if (!signed) {
            throw refused("its signature is wrong");
        }
        String issuer = options.getIssuer() == null ? openId.addressOf(row.issuer) : options.getIssuer();
        double leeway = seconds(options.getLeeway() == null ? LEEWAY : options.getLeeway());
        double time = System.currentTimeMillis() / 1000.0;
        require(issuer.equals(claims.get("iss")), "its issuer is another one");
        Object subject = claims.get("sub");
        require(subject instanceof String && !"".equals(subject), "it names no user");
        Object audience = claims.get("aud");
        List<?> audiences = audience instanceof List ? (List<?>) audience : Collections.singletonList(audience);
        require(audiences.contains(clientId), "it is meant for another application");
        // Meant for several, it must say which of them asked for it; and where it says, that must be this one.
        Object party = claims.get("azp");
        require(
                claims.containsKey("azp") ? clientId.equals(party) : audiences.size() == 1,
                "another application asked for it");
        require(time < number(claims.get("exp"), Double.NEGATIVE_INFINITY) + leeway, "it has expired");
        require(
                number(claims.get("iat"), Double.POSITIVE_INFINITY) <= time + leeway, "it was issued in the future");
        require(
                !claims.containsKey("nbf")
                        || number(claims.get("nbf"), Double.POSITIVE_INFINITY) <= time + leeway,
                "it is not valid yet");
        String nonce = options.getNonce();
        require(nonce == null || nonce.equals(claims.get("nonce")), "its nonce is another one");
        Duration age = options.getMaxAge();
        double signedIn = number(claims.get("auth_time"), Double.NEGATIVE_INFINITY);
        require(age == null || time <= signedIn + seconds(age) + leeway, "its user signed in too long ago");
        return Collections.unmodifiableMap(claims);
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }

    private static double number(Object value, double otherwise) {
        double number = value instanceof Number ? ((Number) value).doubleValue() : otherwise;
        return Double.isNaN(number) || Double.isInfinite(number) ? otherwise : number;
    }

    private static boolean isSignedByKey(OpenIdKeys.Key key, byte[] proof, byte[] signed) {
        try {
            Base64.Decoder decoder = Base64.getUrlDecoder();
            BigInteger modulus = new BigInteger(1, decoder.decode(key.modulus));
            BigInteger exponent = new BigInteger(1, decoder.decode(key.exponent));
            Signature check = Signature.getInstance("SHA256withRSA");
            check.initVerify(KeyFactory.getInstance("RSA").generatePublic(new RSAPublicKeySpec(modulus, exponent)));
            check.update(signed);
            return check.verify(proof);
        } catch (GeneralSecurityException | IllegalArgumentException noKey) {
            return false;
        }
    }

    private static boolean isSignedBySecret(String secret, byte[] proof, byte[] signed) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return MessageDigest.isEqual(mac.doFinal(signed), proof); // compares in constant time
        } catch (GeneralSecurityException noMac) {
            return false;
        }
    }

    /** The bytes of a part; {@code null} where it is not exactly what base64 for URLs would have made of them. */
    private static byte[] bytesOf(String part) {
        try {
            return PART.matcher(part).matches() ? Base64.getUrlDecoder().decode(part) : null;
        } catch (IllegalArgumentException notOne) {
            return null;
        }
    }

    @SuppressWarnings("unchecked") // keys of JSON are texts
    private static Map<String, Object> objectOf(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            Object value = Json.parse(text);
            return value instanceof Map ? (Map<String, Object>) value : null;
        } catch (CharacterCodingException notText) {
            return null;
        }
    }

    private static void require(boolean holds, String why) {
        if (!holds) {
            throw refused(why);
        }
    }

    /** Says why, and never what stands in the token. */
    private static OAuthException refused(String why) {
        return new OAuthException("invalid_token", "the ID token is not accepted: " + why, null);
    }
}
