/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.dto;

import cn.authing.sdk.java.internal.DtoType;
import cn.authing.sdk.java.internal.JsonShape;
import cn.authing.sdk.java.model.Dto;

/** A second factor of an application. */
public class ApplicationMfaDto extends Dto {
    private static final DtoType TYPE = DtoType.of("ApplicationMfaDto")
            .field("mfaPolicy")
            .field("status")
            .field("sort");

    /** Makes an object without members. */
    public ApplicationMfaDto() {
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
     * The factor, such as <code>EMAIL</code>, <code>SMS</code>, <code>OTP</code> or
     * <code>FACE</code>.
     *
     * <p>For example <code>"EMAIL"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getMfaPolicy() {
        return read("mfaPolicy", JsonShape.TEXT);
    }

    /**
     * Sets <code>mfaPolicy</code>; see its getter.
     *
     * @param value required
     */
    public void setMfaPolicy(String value) {
        write("mfaPolicy", value);
    }

    /**
     * 1 when the factor is in use, 0 when it is not.
     *
     * <p>For example <code>1</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public Integer getStatus() {
        return read("status", JsonShape.INTEGER);
    }

    /**
     * Sets <code>status</code>; see its getter.
     *
     * @param value required
     */
    public void setStatus(Integer value) {
        write("status", value);
    }

    /**
     * Its place among the factors, from 0.
     *
     * <p>For example <code>0</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public Integer getSort() {
        return read("sort", JsonShape.INTEGER);
    }

    /**
     * Sets <code>sort</code>; see its getter.
     *
     * @param value required
     */
    public void setSort(Integer value) {
        write("sort", value);
    }

    @Override
    protected DtoType dtoType() {
        return TYPE;
    }

    /** Puts an object together. */
    public static final class Builder {
        private final ApplicationMfaDto made = new ApplicationMfaDto();

        private Builder() {
            // by `builder()` only
        }

        /**
         * Sets <code>mfaPolicy</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder mfaPolicy(String value) {
            made.write("mfaPolicy", value);
            return this;
        }

        /**
         * Sets <code>status</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder status(Integer value) {
            made.write("status", value);
            return this;
        }

        /**
         * Sets <code>sort</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder sort(Integer value) {
            made.write("sort", value);
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
        public ApplicationMfaDto build() {
            ApplicationMfaDto copy = new ApplicationMfaDto();
            made.toMap().forEach(copy::put);
            return copy;
        }
    }
}
