package sdkfactory.model;

import java.util.Objects;

/**
 * One of the values that the service knows, or a new one that this version of the SDK does not know yet.
 *
 * @param <T> {@code String}, {@code Long} or {@code Double}
 */
public abstract class OpenValue<T> {
    private final T value;

    /**
     * Makes one.
     *
     * @param value as it is sent
     */
    protected OpenValue(T value) {
        this.value = Objects.requireNonNull(value, "value");
    }

    /**
     * The value as it is sent.
     *
     * @return never {@code null}
     */
    public final T value() {
        return value;
    }

    @Override
    public final boolean equals(Object other) {
        return other != null && other.getClass() == getClass() && ((OpenValue<?>) other).value.equals(value);
    }

    @Override
    public final int hashCode() {
        return value.hashCode();
    }

    @Override
    public final String toString() {
        return value.toString();
    }
}
