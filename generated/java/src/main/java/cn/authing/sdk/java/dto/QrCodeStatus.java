/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.dto;

import cn.authing.sdk.java.model.OpenValue;

/**
 * What has become of a sign-in QR code.
 *
 * <p>Other values, which a later version of the service may have, are kept as they come.
 */
public final class QrCodeStatus extends OpenValue<String> {
    /** Nobody has scanned it yet. */
    public static final QrCodeStatus PENDING = new QrCodeStatus("PENDING");

    /** A user has scanned it and is asked to agree. */
    public static final QrCodeStatus SCANNED = new QrCodeStatus("SCANNED");

    /** The user has agreed and is signed in. */
    public static final QrCodeStatus AUTHORIZED = new QrCodeStatus("AUTHORIZED");

    /** The user has refused. Offer a new code. */
    public static final QrCodeStatus CANCELLED = new QrCodeStatus("CANCELLED");

    /** Its time is over. Offer a new code. */
    public static final QrCodeStatus EXPIRED = new QrCodeStatus("EXPIRED");

    /** Something went wrong. Offer a new code. */
    public static final QrCodeStatus ERROR = new QrCodeStatus("ERROR");

    private QrCodeStatus(String value) {
        super(value);
    }

    /**
     * A value, known or not.
     *
     * @param value as it is sent
     * @return equal to the constant of that value, where there is one
     */
    public static QrCodeStatus of(String value) {
        return new QrCodeStatus(value);
    }
}
