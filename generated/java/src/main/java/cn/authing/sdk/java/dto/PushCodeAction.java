/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.dto;

import cn.authing.sdk.java.model.OpenValue;

/**
 * What a user answered to a sign-in request.
 *
 * <p>Other values, which a later version of the service may have, are kept as they come.
 */
public final class PushCodeAction extends OpenValue<String> {
    /** Agreed to the sign-in. */
    public static final PushCodeAction CONFIRM = new PushCodeAction("CONFIRM");

    /** Refused the sign-in. */
    public static final PushCodeAction CANCEL = new PushCodeAction("CANCEL");

    private PushCodeAction(String value) {
        super(value);
    }

    /**
     * A value, known or not.
     *
     * @param value as it is sent
     * @return equal to the constant of that value, where there is one
     */
    public static PushCodeAction of(String value) {
        return new PushCodeAction(value);
    }
}
