/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.dto;

import cn.authing.sdk.java.model.OpenValue;

/**
 * Who may use an application, where nothing else is said.
 *
 * <p>Other values, which a later version of the service may have, are kept as they come.
 */
public final class AppDefaultLoginStrategy extends OpenValue<String> {
    /** Every user of the user pool. */
    public static final AppDefaultLoginStrategy ALLOW_ALL = new AppDefaultLoginStrategy("ALLOW_ALL");

    /** Nobody. */
    public static final AppDefaultLoginStrategy DENY_ALL = new AppDefaultLoginStrategy("DENY_ALL");

    private AppDefaultLoginStrategy(String value) {
        super(value);
    }

    /**
     * A value, known or not.
     *
     * @param value as it is sent
     * @return equal to the constant of that value, where there is one
     */
    public static AppDefaultLoginStrategy of(String value) {
        return new AppDefaultLoginStrategy(value);
    }
}
