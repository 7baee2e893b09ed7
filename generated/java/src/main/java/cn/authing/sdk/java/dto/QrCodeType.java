/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.dto;

import cn.authing.sdk.java.model.OpenValue;

/**
 * What a sign-in QR code is scanned with.
 *
 * <p>Other values, which a later version of the service may have, are kept as they come.
 */
public final class QrCodeType extends OpenValue<String> {
    /** An app of your own. */
    public static final QrCodeType MOBILE_APP = new QrCodeType("MOBILE_APP");

    /** A WeChat mini program. */
    public static final QrCodeType WECHAT_MINIPROGRAM = new QrCodeType("WECHAT_MINIPROGRAM");

    /** WeChat, where the user follows an official account. */
    public static final QrCodeType WECHAT_OFFICIAL_ACCOUNT = new QrCodeType("WECHAT_OFFICIAL_ACCOUNT");

    private QrCodeType(String value) {
        super(value);
    }

    /**
     * A value, known or not.
     *
     * @param value as it is sent
     * @return equal to the constant of that value, where there is one
     */
    public static QrCodeType of(String value) {
        return new QrCodeType(value);
    }
}
