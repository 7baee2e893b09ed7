package cn.authing.sdk.java.internal;

/** A value that came and is not of the declared type. It is kept, so that it can be read and sent again as it came. */
public final class Misfit {
    private final Object value;

    Misfit(Object value) {
        this.value = value;
    }

    /** The value itself. */
    public static Object unwrap(Object value) {
        return value instanceof Misfit ? ((Misfit) value).value : value;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Misfit && ((Misfit) other).value.equals(value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }
}
