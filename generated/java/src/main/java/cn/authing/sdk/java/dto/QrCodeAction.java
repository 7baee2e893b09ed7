/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.dto;

import cn.authing.sdk.java.model.OpenValue;

/**
 * What a user did with a sign-in QR code.
 *
 * <p>Other values, which a later version of the service may have, are kept as they come.
 */
public final class QrCodeAction extends OpenValue<String> {
    /** Scanned it. Send this first, as soon as the code was scanned. */
    public static final QrCodeAction SCAN = new QrCodeAction("SCAN");

    /** Agreed to the sign-in. Only after <code>SCAN</code>. */
    public static final QrCodeAction CONFIRM = new QrCodeAction("CONFIRM");

    /** Refused the sign-in. Only after <code>SCAN</code>. */
    public static final QrCodeAction CANCEL = new QrCodeAction("CANCEL");

    private QrCodeAction(String value) {
        super(value);
    }

    /**
     * A value, known or not.
     *
     * @param value as it is sent
     * @return equal to the constant of that value, where there is one
     */
    public static QrCodeAction of(String value) {
        return new QrCodeAction(value);
    }
}
