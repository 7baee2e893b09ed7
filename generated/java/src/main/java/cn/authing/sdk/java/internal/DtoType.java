package cn.authing.sdk.java.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What is known about the members of an object.
 *
 * <p>Decides their order, which of them are secret, and how a list or an object among them is read when it comes.
 */
public final class DtoType {
    private final String name;
    private final Map<String, JsonShape<?>> members = new LinkedHashMap<>();
    private final Set<String> secrets = new TreeSet<>();

    private DtoType(String name) {
        this.name = name;
    }

    /** Begins one; the other methods are called while a class is loaded, and never again. */
    public static DtoType of(String name) {
        return new DtoType(name);
    }

    /** A member that is read when it is asked for. */
    public DtoType field(String field) {
        members.put(field, null);
        return this;
    }

    /** A member that is a list or an object: read when it comes. */
    public DtoType field(String field, JsonShape<?> shape) {
        members.put(field, shape);
        return this;
    }

    /** The value of this member is never printed. */
    public DtoType secret(String field) {
        secrets.add(field);
        return this;
    }

    public String name() {
        return name;
    }

    public Set<String> names() {
        return members.keySet();
    }

    public boolean isSecret(String field) {
        return secrets.contains(field) || Redact.isTelling(field);
    }

    /** A value as it is held. */
    public Object accept(String field, Object value) {
        JsonShape<?> shape = value == null ? null : members.get(field);
        if (shape == null) {
            return value;
        }
        Object plain = Misfit.unwrap(value);
        Object read = shape.read(plain);
        return read == null ? new Misfit(plain) : read;
    }
}
