/** Options, answers and what all types have in common. */
package sdkfactory.model;
