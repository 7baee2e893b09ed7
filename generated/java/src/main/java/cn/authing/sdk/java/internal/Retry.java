package cn.authing.sdk.java.internal;

import java.net.http.HttpHeaders;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import cn.authing.sdk.java.exception.ApiException;
import cn.authing.sdk.java.exception.ConnectionException;
import cn.authing.sdk.java.exception.TimeoutException;

/**
 * Whether and when an attempt that failed is repeated.
 *
 * <p>Decides which failures are worth it and how long to wait. The loop itself is left to {@link Call}, and when a client
 * has repeated enough to {@link RetryBudget}.
 */
final class Retry {
    /** Milliseconds: the first wait is at most so long, each further one at most twice as long, none longer than the last. */
    private static final long FIRST_WAIT = 500;

    private static final long LONGEST_WAIT = 8_000;
    /** A service that asks to wait longer gets no second try. */
    private static final Duration LONGEST_RETRY_AFTER = Duration.ofSeconds(60);

    private static final Set<Integer> REPEATABLE = Set.of(408, 429, 500, 502, 503, 504);
    /** The three forms of a date of HTTP (RFC 9110, 5.6.7). */
    private static final List<DateTimeFormatter> DATES = List.of(
            DateTimeFormatter.RFC_1123_DATE_TIME,
            new DateTimeFormatterBuilder()
                    .appendPattern("EEEE, dd-MMM-")
                    .appendValueReduced(ChronoField.YEAR, 2, 2, 1970)
                    .appendPattern(" HH:mm:ss 'GMT'")
                    .toFormatter(Locale.ENGLISH)
                    .withZone(ZoneOffset.UTC),
            DateTimeFormatter.ofPattern("EEE MMM ppd HH:mm:ss yyyy", Locale.ENGLISH).withZone(ZoneOffset.UTC),
            DateTimeFormatter.ISO_OFFSET_DATE_TIME);

    private Retry() {}

    /** Milliseconds to wait before the next attempt; below 0 where there must be none. */
    static long delay(Throwable failure, boolean idempotent, int retries) {
        if (failure instanceof ConnectionException) {
            if (((ConnectionException) failure).isSent() && !idempotent) {
                return -1;
            }
        } else if (failure instanceof TimeoutException) {
            if (!idempotent) {
                return -1;
            }
        } else if (failure instanceof ApiException) {
            int status = ((ApiException) failure).getStatus();
            if (status != 429 && !(idempotent && REPEATABLE.contains(status))) {
                return -1;
            }
            Duration asked = ((ApiException) failure).getRetryAfter();
            if (asked != null) {
                return asked.compareTo(LONGEST_RETRY_AFTER) > 0 ? -1 : asked.toMillis();
            }
        } else {
            return -1;
        }
        // Full jitter: callers that failed together do not come back together.
        long most = Math.min(LONGEST_WAIT, FIRST_WAIT << Math.min(retries, 10));
        return ThreadLocalRandom.current().nextLong(most + 1);
    }

    /**
     * {@code Retry-After} in seconds, never below 0. A date is compared with the answer's own {@code Date}, so that a clock
     * that is wrong on either side does no harm.
     */
    static Duration retryAfter(HttpHeaders headers) {
        String text = headers.firstValue("retry-after").map(String::trim).orElse("");
        if (text.matches("[+-]?\\d{1,12}(\\.\\d{1,12})?")) {
            return Duration.ofNanos((long) Math.max(0, Math.min(9e18, Double.parseDouble(text) * 1e9)));
        }
        Instant date = parse(text);
        Instant sent = parse(headers.firstValue("date").orElse(""));
        if (date == null) {
            return null;
        }
        Duration wait = Duration.between(sent == null ? Instant.now() : sent, date);
        return wait.isNegative() ? Duration.ZERO : wait;
    }

    private static Instant parse(String text) {
        for (DateTimeFormatter form : DATES) {
            try {
                return form.getZone() == null
                        ? Instant.from(form.parse(text))
                        : LocalDateTime.parse(text, form).toInstant(ZoneOffset.UTC);
            } catch (DateTimeException notThisOne) {
                // the next form may fit
            }
        }
        return null;
    }
}
