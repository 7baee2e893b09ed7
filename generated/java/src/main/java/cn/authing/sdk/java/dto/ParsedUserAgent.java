/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.dto;

import cn.authing.sdk.java.internal.DtoType;
import cn.authing.sdk.java.internal.JsonShape;
import cn.authing.sdk.java.model.Dto;

/** What the user agent of a request says. */
public class ParsedUserAgent extends Dto {
    private static final DtoType TYPE = DtoType.of("ParsedUserAgent")
            .field("device")
            .field("browser")
            .field("os");

    /** Makes an object without members. */
    public ParsedUserAgent() {
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
     * Kind of the device.
     *
     * <p>For example <code>"Desktop"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getDevice() {
        return read("device", JsonShape.TEXT);
    }

    /**
     * Sets <code>device</code>; see its getter.
     *
     * @param value required
     */
    public void setDevice(String value) {
        write("device", value);
    }

    /**
     * Name of the browser.
     *
     * <p>For example <code>"Safari"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getBrowser() {
        return read("browser", JsonShape.TEXT);
    }

    /**
     * Sets <code>browser</code>; see its getter.
     *
     * @param value required
     */
    public void setBrowser(String value) {
        write("browser", value);
    }

    /**
     * Name of the operating system.
     *
     * <p>For example <code>"Mac OS"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getOs() {
        return read("os", JsonShape.TEXT);
    }

    /**
     * Sets <code>os</code>; see its getter.
     *
     * @param value required
     */
    public void setOs(String value) {
        write("os", value);
    }

    @Override
    protected DtoType dtoType() {
        return TYPE;
    }

    /** Puts an object together. */
    public static final class Builder {
        private final ParsedUserAgent made = new ParsedUserAgent();

        private Builder() {
            // by `builder()` only
        }

        /**
         * Sets <code>device</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder device(String value) {
            made.write("device", value);
            return this;
        }

        /**
         * Sets <code>browser</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder browser(String value) {
            made.write("browser", value);
            return this;
        }

        /**
         * Sets <code>os</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder os(String value) {
            made.write("os", value);
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
        public ParsedUserAgent build() {
            ParsedUserAgent copy = new ParsedUserAgent();
            made.toMap().forEach(copy::put);
            return copy;
        }
    }
}
