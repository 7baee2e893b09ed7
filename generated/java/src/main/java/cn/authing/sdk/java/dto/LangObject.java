/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.dto;

import cn.authing.sdk.java.internal.DtoType;
import cn.authing.sdk.java.internal.JsonShape;
import cn.authing.sdk.java.model.Dto;

/** A text in the languages that the service knows. */
public class LangObject extends Dto {
    private static final DtoType TYPE = DtoType.of("LangObject")
            .field("zh-CN", JsonShape.dto(LangUnit::new))
            .field("en-US", JsonShape.dto(LangUnit::new))
            .field("zh-TW", JsonShape.dto(LangUnit::new))
            .field("ja-JP", JsonShape.dto(LangUnit::new));

    /** Makes an object without members. */
    public LangObject() {
        // members are set one by one
    }

    /**
     * Begins an object.
     *
     * @return a builder without members
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The text in Simplified Chinese.
     *
     * @return <code>null</code> where it is absent
     */
    public LangUnit getZhCn() {
        return held("zh-CN");
    }

    /**
     * Sets <code>zhCn</code>; see its getter.
     *
     * @param value required
     */
    public void setZhCn(LangUnit value) {
        write("zh-CN", value);
    }

    /**
     * The text in English.
     *
     * @return <code>null</code> where it is absent
     */
    public LangUnit getEnUs() {
        return held("en-US");
    }

    /**
     * Sets <code>enUs</code>; see its getter.
     *
     * @param value required
     */
    public void setEnUs(LangUnit value) {
        write("en-US", value);
    }

    /**
     * The text in Traditional Chinese.
     *
     * @return <code>null</code> where it is absent
     */
    public LangUnit getZhTw() {
        return held("zh-TW");
    }

    /**
     * Sets <code>zhTw</code>; see its getter.
     *
     * @param value required
     */
    public void setZhTw(LangUnit value) {
        write("zh-TW", value);
    }

    /**
     * The text in Japanese.
     *
     * @return <code>null</code> where it is absent
     */
    public LangUnit getJaJp() {
        return held("ja-JP");
    }

    /**
     * Sets <code>jaJp</code>; see its getter.
     *
     * @param value required
     */
    public void setJaJp(LangUnit value) {
        write("ja-JP", value);
    }

    @Override
    protected DtoType dtoType() {
        return TYPE;
    }

    /** Puts an object together. */
    public static final class Builder {
        private final LangObject made = new LangObject();

        private Builder() {
            // by `builder()` only
        }

        /**
         * Sets <code>zhCn</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder zhCn(LangUnit value) {
            made.write("zh-CN", value);
            return this;
        }

        /**
         * Sets <code>enUs</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder enUs(LangUnit value) {
            made.write("en-US", value);
            return this;
        }

        /**
         * Sets <code>zhTw</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder zhTw(LangUnit value) {
            made.write("zh-TW", value);
            return this;
        }

        /**
         * Sets <code>jaJp</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder jaJp(LangUnit value) {
            made.write("ja-JP", value);
            return this;
        }

        /**
         * Sets a member that this version of the SDK does not know.
         *
         * @param name on the wire
         * @param value maps, lists and values, or objects of this SDK
         * @return this
         */
        public Builder put(String name, Object value) {
            made.put(name, value);
            return this;
        }

        /**
         * Ends it.
         *
         * @return a new object
         */
        public LangObject build() {
            LangObject copy = new LangObject();
            made.toMap().forEach(copy::put);
            return copy;
        }
    }
}
