/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.dto;

import cn.authing.sdk.java.model.OpenValue;

/**
 * What has become of a sign-in request that was sent to a phone.
 *
 * <p>Other values, which a later version of the service may have, are kept as they come.
 */
public final class PushCodeStatus extends OpenValue<String> {
    /** It was sent, and the user has not answered yet. */
    public static final PushCodeStatus PUSHED = new PushCodeStatus("PUSHED");

    /** The user has agreed and is signed in. */
    public static final PushCodeStatus AUTHORIZED = new PushCodeStatus("AUTHORIZED");

    /** The user has refused. */
    public static final PushCodeStatus CANCELLED = new PushCodeStatus("CANCELLED");

    /** Its time is over. */
    public static final PushCodeStatus EXPIRED = new PushCodeStatus("EXPIRED");

    /** Something went wrong. */
    public static final PushCodeStatus ERROR = new PushCodeStatus("ERROR");

    private PushCodeStatus(String value) {
        super(value);
    }

    /**
     * A value, known or not.
     *
     * @param value as it is sent
     * @return equal to the constant of that value, where there is one
     */
    public static PushCodeStatus of(String value) {
        return new PushCodeStatus(value);
    }
}
