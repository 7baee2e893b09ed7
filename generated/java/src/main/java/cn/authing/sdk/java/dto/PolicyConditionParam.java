/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.dto;

import cn.authing.sdk.java.model.OpenValue;

/**
 * What a condition looks at.
 *
 * <p>Other values, which a later version of the service may have, are kept as they come.
 */
public final class PolicyConditionParam extends OpenValue<String> {
    /** ID of the user pool. */
    public static final PolicyConditionParam USER_POOL_ID = new PolicyConditionParam("UserPoolId");

    /** ID of the application that the request is for. */
    public static final PolicyConditionParam APP_ID = new PolicyConditionParam("AppId");

    /** Where the request comes from, as the service names it. */
    public static final PolicyConditionParam REQUEST_FROM = new PolicyConditionParam("RequestFrom");

    /** ID of the user. */
    public static final PolicyConditionParam USER_ID = new PolicyConditionParam("UserId");

    /** Name of the user in the form that policies use, <code>arn:…</code>. */
    public static final PolicyConditionParam USER_ARN = new PolicyConditionParam("UserArn");

    /** Time of the request, as a date. */
    public static final PolicyConditionParam CURRENT_TIME = new PolicyConditionParam("CurrentTime");

    /** Time of the request, in seconds since 1970. */
    public static final PolicyConditionParam EPOCH_TIME = new PolicyConditionParam("EpochTime");

    /** IP address that the request comes from. */
    public static final PolicyConditionParam SOURCE_IP = new PolicyConditionParam("SourceIp");

    /** The user. */
    public static final PolicyConditionParam USER = new PolicyConditionParam("User");

    /** Whether the user passed a second factor. */
    public static final PolicyConditionParam MULTI_FACTOR_AUTH_PRESENT = new PolicyConditionParam("MultiFactorAuthPresent");

    /** How many seconds ago the user passed a second factor. */
    public static final PolicyConditionParam MULTI_FACTOR_AUTH_AGE = new PolicyConditionParam("MultiFactorAuthAge");

    /** The program that sends the request, as it names itself. */
    public static final PolicyConditionParam USER_AGENT = new PolicyConditionParam("UserAgent");

    /** Page that the request comes from. */
    public static final PolicyConditionParam REFERER = new PolicyConditionParam("Referer");

    /** Kind of the device. */
    public static final PolicyConditionParam DEVICE = new PolicyConditionParam("Device");

    /** Operating system of the device. */
    public static final PolicyConditionParam OS = new PolicyConditionParam("OS");

    /** Country that the request comes from. */
    public static final PolicyConditionParam COUNTRY = new PolicyConditionParam("Country");

    /** Province or state that the request comes from. */
    public static final PolicyConditionParam PROVINCE = new PolicyConditionParam("Province");

    /** City that the request comes from. */
    public static final PolicyConditionParam CITY = new PolicyConditionParam("City");

    /** Whether the user is on another device than before. */
    public static final PolicyConditionParam DEVICE_CHANGED = new PolicyConditionParam("DeviceChanged");

    /** Whether the device is not a trusted one. */
    public static final PolicyConditionParam DEVICE_UNTRUSTED = new PolicyConditionParam("DeviceUntrusted");

    /** Whether the request comes through a proxy that is not trusted. */
    public static final PolicyConditionParam PROXY_UNTRUSTED = new PolicyConditionParam("ProxyUntrusted");

    /** Applications that the user is signed in to. */
    public static final PolicyConditionParam LOGGED_IN_APPS = new PolicyConditionParam("LoggedInApps");

    /** Code of the permission namespace. */
    public static final PolicyConditionParam NAMESPACE = new PolicyConditionParam("Namespace");

    private PolicyConditionParam(String value) {
        super(value);
    }

    /**
     * A value, known or not.
     *
     * @param value as it is sent
     * @return equal to the constant of that value, where there is one
     */
    public static PolicyConditionParam of(String value) {
        return new PolicyConditionParam(value);
    }
}
