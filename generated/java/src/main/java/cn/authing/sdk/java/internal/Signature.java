package cn.authing.sdk.java.internal;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import cn.authing.sdk.java.exception.GenAuthException;
import cn.authing.sdk.java.model.HttpAttempt;

/**
 * Requests that are signed with a secret instead of carrying it, or a token bought with it (HMAC, RFC 2104).
 *
 * <p>Decides the text that is signed, and that it is made from the request as it leaves, behind every middleware: what was
 * signed is what is sent. Every attempt has a nonce and a date of its own. The text has a line for the method, then one for
 * every signed header ({@code name:value}, names in lower case and sorted), then the path and the sorted members of what is
 * asked: of the query of a GET, of the body of anything else. A member that is no text is written as JSON.
 */
final class Signature {
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH);

    private final String word;
    private final String algorithm;
    private final String signs;
    private final String nonce;
    private final String date;
    private final Map<String, String> headers;

    /** {@code hash}: SHA-1, SHA-256 or SHA-512; {@code signs}: what the names of signed headers begin with. */
    Signature(String word, String hash, String signs, String nonce, String date, Map<String, String> headers) {
        this.word = word;
        this.algorithm = "Hmac" + hash.replace("-", "");
        this.signs = signs.toLowerCase(Locale.ROOT);
        this.nonce = nonce;
        this.date = date;
        this.headers = headers;
    }

    /** Adds the headers of a signature. A header of the caller is left as it is, and says who calls. */
    void sign(HttpAttempt attempt, String keyId, String secret) {
        Map<String, String> sent = attempt.getHeaders();
        if (sent.containsKey("authorization")) {
            return;
        }
        headers.forEach((name, value) -> Draft.set(sent, name, value));
        Draft.set(sent, nonce, UUID.randomUUID().toString());
        Draft.set(sent, date, DATE.format(ZonedDateTime.now(ZoneOffset.UTC)));
        try {
            Mac mac = Mac.getInstance(algorithm);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), algorithm));
            byte[] proof = mac.doFinal(text(attempt).getBytes(StandardCharsets.UTF_8));
            Draft.set(sent, "authorization", word + " " + keyId + ":" + Base64.getEncoder().encodeToString(proof));
        } catch (GeneralSecurityException error) {
            throw new GenAuthException("this platform has no " + algorithm, error);
        }
    }

    private String text(HttpAttempt attempt) {
        List<String> lines = new ArrayList<>();
        attempt.getHeaders().forEach((name, value) -> {
            String lower = name.toLowerCase(Locale.ROOT);
            if (lower.equals(date.toLowerCase(Locale.ROOT)) || lower.startsWith(signs)) {
                lines.add(lower + ":" + value + "\n");
            }
        });
        lines.sort(null);
        URI url = URI.create(attempt.getUrl());
        Map<String, Object> asked =
                attempt.getMethod().equals("GET") ? pairs(url.getRawQuery()) : bodyMembers(attempt);
        String members = asked.entrySet().stream()
                .map(one -> one.getKey() + "=" + Encoding.scalar(one.getValue()))
                .collect(Collectors.joining("&"));
        return attempt.getMethod() + "\n" + String.join("", lines) + url.getRawPath()
                + (members.isEmpty() ? "" : "?" + members);
    }

    /** A name that stands there several times is a list. */
    private static Map<String, Object> pairs(String text) {
        Map<String, List<String>> all = new TreeMap<>();
        for (String piece : text == null || text.isEmpty() ? new String[0] : text.split("&")) {
            String[] pair = piece.split("=", 2);
            all.computeIfAbsent(decoded(pair[0]), name -> new ArrayList<>()).add(pair.length > 1 ? decoded(pair[1]) : "");
        }
        Map<String, Object> members = new TreeMap<>();
        all.forEach((name, values) -> members.put(name, values.size() > 1 ? values : values.get(0)));
        return members;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    /** The outermost members of a JSON object or a form. Other bodies have none: only their headers are signed. */
    private static Map<String, Object> bodyMembers(HttpAttempt attempt) {
        String type = attempt.getHeaders().getOrDefault("content-type", "").toLowerCase(Locale.ROOT);
        String body = attempt.getBody() == null ? "" : Answer.decode(attempt.getBody());
        if (type.startsWith("application/x-www-form-urlencoded")) {
            return pairs(body);
        }
        Object value = type.matches(".*[/+]json\\b.*") ? Json.parse(body) : null;
        Map<String, Object> members = new TreeMap<>();
        if (value instanceof Map) {
            ((Map<?, ?>) value).forEach((name, one) -> members.put((String) name, one));
        }
        return members;
    }
}
