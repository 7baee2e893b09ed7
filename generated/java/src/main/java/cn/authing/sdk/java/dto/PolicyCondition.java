/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.dto;

import cn.authing.sdk.java.internal.DtoType;
import cn.authing.sdk.java.internal.JsonShape;
import cn.authing.sdk.java.model.Dto;

/** A condition under which a grant applies. */
public class PolicyCondition extends Dto {
    private static final DtoType TYPE = DtoType.of("PolicyCondition")
            .field("param")
            .field("operator")
            .field("value");

    /** Makes an object without members. */
    public PolicyCondition() {
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
     * What is looked at.
     *
     * <p>For example <code>"AppId"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public PolicyConditionParam getParam() {
        return read("param", JsonShape.open(PolicyConditionParam.class, JsonShape.TEXT, PolicyConditionParam::of));
    }

    /**
     * Sets <code>param</code>; see its getter.
     *
     * @param value required
     */
    public void setParam(PolicyConditionParam value) {
        write("param", value);
    }

    /**
     * How it is compared with <code>value</code>.
     *
     * <p>For example <code>"StringEquals"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public PolicyConditionOperator getOperator() {
        return read("operator", JsonShape.open(PolicyConditionOperator.class, JsonShape.TEXT, PolicyConditionOperator::of));
    }

    /**
     * Sets <code>operator</code>; see its getter.
     *
     * @param value required
     */
    public void setOperator(PolicyConditionOperator value) {
        write("operator", value);
    }

    /**
     * What it is compared with, as text whatever the operator.
     *
     * <p>For example <code>"6193b7a2c4d85e0f9a1b2c3d"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getValue() {
        return read("value", JsonShape.TEXT);
    }

    /**
     * Sets <code>value</code>; see its getter.
     *
     * @param value required
     */
    public void setValue(String value) {
        write("value", value);
    }

    @Override
    protected DtoType dtoType() {
        return TYPE;
    }

    /** Puts an object together. */
    public static final class Builder {
        private final PolicyCondition made = new PolicyCondition();

        private Builder() {
            // by `builder()` only
        }

        /**
         * Sets <code>param</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder param(PolicyConditionParam value) {
            made.write("param", value);
            return this;
        }

        /**
         * Sets <code>operator</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder operator(PolicyConditionOperator value) {
            made.write("operator", value);
            return this;
        }

        /**
         * Sets <code>value</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder value(String value) {
            made.write("value", value);
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
        public PolicyCondition build() {
            PolicyCondition copy = new PolicyCondition();
            made.toMap().forEach(copy::put);
            return copy;
        }
    }
}
