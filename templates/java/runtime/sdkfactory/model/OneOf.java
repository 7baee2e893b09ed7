package sdkfactory.model;

import java.util.Objects;
import sdkfactory.internal.JsonShape;
import sdkfactory.internal.Values;

/**
 * A value that is one of several types. What this version of the SDK does not know is kept as it came.
 *
 * <p>Decides how a value is held and looked at. Which types there are is left to the subclasses.
 */
public abstract class OneOf {
    private final Object value;

    /**
     * Makes one.
     *
     * @param value of one of the types, or as it came
     */
    protected OneOf(Object value) {
        this.value = value;
    }

    /**
     * The value, whatever it is.
     *
     * @return of one of the types; maps, lists and values where it is none of them
     */
    public final Object value() {
        return value;
    }

    /**
     * The value as one of the types.
     *
     * @param <T> the type
     * @param shape how it is read
     * @return {@code null} where the value cannot be read as one
     */
    protected final <T> T as(JsonShape<T> shape) {
        return value == null ? null : shape.read(value);
    }

    @Override
    public final boolean equals(Object other) {
        return other != null
                && other.getClass() == getClass()
                && Objects.equals(Values.plain(((OneOf) other).value), Values.plain(value));
    }

    @Override
    public final int hashCode() {
        return Objects.hashCode(Values.plain(value));
    }

    /** The value, with secrets masked. */
    @Override
    public final String toString() {
        return Values.shown(value);
    }
}
