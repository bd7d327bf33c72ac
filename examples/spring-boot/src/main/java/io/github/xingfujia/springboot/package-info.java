/**
 * A host on Spring Boot (宿主示例): its own table and the house on one data source, in one transaction.
 *
 * <p>Start with {@link io.github.xingfujia.springboot.HostApplication}.
 */
package io.github.xingfujia.springboot;
