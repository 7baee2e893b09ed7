/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.dto;

import cn.authing.sdk.java.model.OpenValue;

/**
 * Identity source that a user has signed in to on the device.
 *
 * <p>Other values, which a later version of the service may have, are kept as they come.
 */
public final class MobileConnection extends OpenValue<String> {
    /** Apple. */
    public static final MobileConnection APPLE = new MobileConnection("apple");

    /** WeChat. */
    public static final MobileConnection WECHAT = new MobileConnection("wechat");

    /** Alipay. */
    public static final MobileConnection ALIPAY = new MobileConnection("alipay");

    /** WeCom. */
    public static final MobileConnection WECHATWORK = new MobileConnection("wechatwork");

    /** WeCom, for an application that somebody else develops for the company. */
    public static final MobileConnection WECHATWORK_AGENCY = new MobileConnection("wechatwork_agency");

    /** Lark (Feishu), for an application of the company itself. */
    public static final MobileConnection LARK_INTERNAL = new MobileConnection("lark_internal");

    /** Lark (Feishu), for an application of Lark's store. */
    public static final MobileConnection LARK_PUBLIC = new MobileConnection("lark_public");

    /** Lark (Feishu), for a widget inside it. */
    public static final MobileConnection LARK_BLOCK = new MobileConnection("lark_block");

    /** NetEase Yidun, which asks the carrier for the phone number. */
    public static final MobileConnection YIDUN = new MobileConnection("yidun");

    /** A WeChat mini program, which signs in with its code. */
    public static final MobileConnection WECHAT_MINI_PROGRAM_CODE = new MobileConnection("wechat_mini_program_code");

    /** A WeChat mini program, which signs in with the phone number. */
    public static final MobileConnection WECHAT_MINI_PROGRAM_PHONE = new MobileConnection("wechat_mini_program_phone");

    /** A WeChat mini program, which signs in with its code and adds the phone number. */
    public static final MobileConnection WECHAT_MINI_PROGRAM_CODE_AND_PHONE = new MobileConnection("wechat_mini_program_code_and_phone");

    /** Google. */
    public static final MobileConnection GOOGLE = new MobileConnection("google");

    /** Facebook. */
    public static final MobileConnection FACEBOOK = new MobileConnection("facebook");

    /** QQ. */
    public static final MobileConnection QQ = new MobileConnection("qq");

    /** Sina Weibo. */
    public static final MobileConnection WEIBO = new MobileConnection("weibo");

    /** Baidu. */
    public static final MobileConnection BAIDU = new MobileConnection("baidu");

    /** LinkedIn. */
    public static final MobileConnection LINKEDIN = new MobileConnection("linkedin");

    /** DingTalk. */
    public static final MobileConnection DINGTALK = new MobileConnection("dingtalk");

    /** GitHub. */
    public static final MobileConnection GITHUB = new MobileConnection("github");

    /** Gitee. */
    public static final MobileConnection GITEE = new MobileConnection("gitee");

    /** GitLab. */
    public static final MobileConnection GITLAB = new MobileConnection("gitlab");

    /** Douyin. */
    public static final MobileConnection DOUYIN = new MobileConnection("douyin");

    /** Kuaishou. */
    public static final MobileConnection KUAISHOU = new MobileConnection("kuaishou");

    /** Xiaomi. */
    public static final MobileConnection XIAOMI = new MobileConnection("xiaomi");

    /** LINE. */
    public static final MobileConnection LINE = new MobileConnection("line");

    /** Slack. */
    public static final MobileConnection SLACK = new MobileConnection("slack");

    /** OPPO. */
    public static final MobileConnection OPPO = new MobileConnection("oppo");

    /** Huawei. */
    public static final MobileConnection HUAWEI = new MobileConnection("huawei");

    /** Amazon. */
    public static final MobileConnection AMAZON = new MobileConnection("amazon");

    private MobileConnection(String value) {
        super(value);
    }

    /**
     * A value, known or not.
     *
     * @param value as it is sent
     * @return equal to the constant of that value, where there is one
     */
    public static MobileConnection of(String value) {
        return new MobileConnection(value);
    }
}
