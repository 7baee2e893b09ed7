package cn.authing.sdk.java.internal;

/**
 * Keeps a client from making an outage worse. Every call pays in half a retry, so over many calls that all fail there are
 * at most half as many retries as calls, however many each of them is allowed.
 */
final class RetryBudget {
    private static final double CAPACITY = 50;
    private static final double DEPOSIT = 0.5;

    private double left = CAPACITY;

    synchronized void deposit() {
        left = Math.min(CAPACITY, left + DEPOSIT);
    }

    /** Whether one more retry may be made. */
    synchronized boolean take() {
        if (left < 1) {
            return false;
        }
        left--;
        return true;
    }
}
