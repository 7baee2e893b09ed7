package cn.authing.sdk.java.model;

import java.time.Duration;

/**
 * One event of a stream of events.
 *
 * @param <T> type of its data
 */
public final class ServerSentEvent<T> {
    private final String event;
    private final T data;
    private final String id;
    private final Duration retry;

    /**
     * Makes one.
     *
     * @param event its name
     * @param data what it tells
     * @param id empty where there is none
     * @param retry {@code null} where nothing is said
     */
    public ServerSentEvent(String event, T data, String id, Duration retry) {
        this.event = event;
        this.data = data;
        this.id = id;
        this.retry = retry;
    }

    /**
     * Its name.
     *
     * @return {@code message} where the service gives it none
     */
    public String getEvent() {
        return event;
    }

    /**
     * What it tells.
     *
     * @return {@code null} where the service says {@code null}
     */
    public T getData() {
        return data;
    }

    /**
     * The last id that the service gave until now.
     *
     * @return empty where it gave none
     */
    public String getId() {
        return id;
    }

    /**
     * How long the service asks to wait before connecting again.
     *
     * @return {@code null} where it does not say
     */
    public Duration getRetry() {
        return retry;
    }

    /** Name and id alone: data may hold secrets. */
    @Override
    public String toString() {
        return "ServerSentEvent{event=" + event + ", id=" + id + "}";
    }
}
