/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.dto;

import cn.authing.sdk.java.model.OpenValue;

/**
 * Whether the user works in the organisation. It is independent of the state of the account.
 *
 * <p>Other values, which a later version of the service may have, are kept as they come.
 */
public final class WorkStatus extends OpenValue<String> {
    /** The user no longer works in the organisation. */
    public static final WorkStatus CLOSED = new WorkStatus("Closed");

    /** The user works in the organisation. */
    public static final WorkStatus ACTIVE = new WorkStatus("Active");

    private WorkStatus(String value) {
        super(value);
    }

    /**
     * A value, known or not.
     *
     * @param value as it is sent
     * @return equal to the constant of that value, where there is one
     */
    public static WorkStatus of(String value) {
        return new WorkStatus(value);
    }
}
