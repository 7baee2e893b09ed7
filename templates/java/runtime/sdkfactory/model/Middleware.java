package sdkfactory.model;

import java.util.concurrent.CompletionStage;

/**
 * A step of your own around every attempt of a call: inside the retry and inside the time limit, after the credentials
 * were added. What it throws reaches the caller as it is, without a retry. Do not block in it.
 */
@FunctionalInterface
public interface Middleware {
    /**
     * Handles one attempt.
     *
     * @param attempt as it will be sent; may be changed
     * @param next the rest of the chain
     * @return the answer, usually that of {@code next}
     */
    CompletionStage<HttpAnswer> handle(HttpAttempt attempt, Next next);

    /** The rest of the chain. */
    @FunctionalInterface
    interface Next {
        /**
         * Calls the next step, or sends the attempt.
         *
         * @param attempt to send
         * @return its answer
         */
        CompletionStage<HttpAnswer> send(HttpAttempt attempt);
    }
}
