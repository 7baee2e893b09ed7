package sdkfactory.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import sdkfactory.internal.DtoType;
import sdkfactory.internal.Misfit;
import sdkfactory.internal.JsonShape;
import sdkfactory.internal.Values;

/**
 * An object of the service, in both directions.
 *
 * <p>Decides that a member is absent, {@code null} or a value, and that the three stay apart: a setter that was not called
 * leaves its member out, and one that was called with {@code null} sends {@code null}. Members that this version of the
 * SDK does not know are kept. A value that came and is not of the declared type makes the getter give {@code null};
 * {@link #value(String)} has it as it came.
 *
 * <p>Not meant to be changed by several threads at a time; reading is safe. Names are left to the subclasses.
 */
public abstract class Dto {
    private final Map<String, Object> values = new LinkedHashMap<>();
    private Object whole;

    /** Makes an object without members. */
    protected Dto() {
        // nothing to do; the members come one by one
    }

    /**
     * What is known about the members.
     *
     * @return the same for all objects of a class
     */
    protected abstract DtoType dtoType();

    /**
     * A member that is no list and no object.
     *
     * @param <T> its type
     * @param name on the wire
     * @param shape how it is read
     * @return {@code null} where it is absent, {@code null} or of another type
     */
    protected final <T> T read(String name, JsonShape<T> shape) {
        Object value = values.get(name);
        return value == null ? null : shape.read(value);
    }

    /**
     * A member that is a list or an object: the one that is held, so that changes of it are kept.
     *
     * @param <T> its type
     * @param name on the wire
     * @return {@code null} where it is absent, {@code null} or of another type
     */
    @SuppressWarnings("unchecked") // what is declared is written by typed setters and by `put`, which looks at it
    protected final <T> T held(String name) {
        Object value = values.get(name);
        return value instanceof Misfit ? null : (T) value;
    }

    /**
     * Sets a declared member.
     *
     * @param name on the wire
     * @param value of the declared type, or {@code null}
     */
    protected final void write(String name, Object value) {
        values.put(name, Values.widened(value));
    }

    /**
     * Whether a member is there, be it {@code null}.
     *
     * @param name on the wire
     * @return whether it would be sent
     */
    public final boolean has(String name) {
        return values.containsKey(name);
    }

    /**
     * Any member, known or not.
     *
     * @param name on the wire
     * @return as it was set or came; {@code null} where it is absent or {@code null}
     */
    public final Object value(String name) {
        return Misfit.unwrap(values.get(name));
    }

    /**
     * Sets any member, known or not.
     *
     * @param name on the wire
     * @param value maps, lists and values, or objects of this SDK
     */
    public final void put(String name, Object value) {
        values.put(name, dtoType().accept(name, Values.widened(value)));
    }

    /**
     * Takes a member out, so that it is not sent.
     *
     * @param name on the wire
     */
    public final void remove(String name) {
        values.remove(name);
    }

    /**
     * What came in place of an object, such as a list or a text.
     *
     * @return {@code null}: it is an object
     */
    public final Object whole() {
        return whole;
    }

    /**
     * Makes another value stand in place of the object. Called by the SDK where the service answers with none.
     *
     * @param value maps, lists and values
     */
    public final void whole(Object value) {
        whole = value;
    }

    /**
     * All members that are there, by their names on the wire: those of the description first, in its order.
     *
     * @return a copy that does not change
     */
    public final Map<String, Object> toMap() {
        Map<String, Object> map = new LinkedHashMap<>();
        for (String name : dtoType().names()) {
            if (values.containsKey(name)) {
                map.put(name, value(name));
            }
        }
        for (String name : values.keySet()) {
            map.putIfAbsent(name, value(name));
        }
        return Collections.unmodifiableMap(map);
    }

    /** Whether the other one is of the same class and has the same members. */
    @Override
    public final boolean equals(Object other) {
        return other != null
                && other.getClass() == getClass()
                && ((Dto) other).values.equals(values)
                && Objects.equals(((Dto) other).whole, whole);
    }

    @Override
    public final int hashCode() {
        return values.hashCode();
    }

    /** Class and members, with secrets masked. */
    @Override
    public final String toString() {
        return whole != null ? dtoType().name() + Values.shown(whole) : dtoType().name() + Values.shownMembers(toMap(), dtoType()::isSecret);
    }
}
