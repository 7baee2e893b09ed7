package sdkfactory.model;

/** How much is logged, from silent to talkative. Each level includes those before it. */
public enum LogLevel {
    /** Nothing. */
    OFF,
    /** Calls that failed. */
    ERROR,
    /** Repetitions. */
    WARN,
    /** Every call. */
    INFO,
    /** Requests and answers with their bodies, secrets masked. */
    DEBUG
}
