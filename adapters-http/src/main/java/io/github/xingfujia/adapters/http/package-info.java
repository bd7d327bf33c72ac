/**
 * The house on the web (网络接口): a request becomes a command, an outcome becomes an answer.
 *
 * <p>Start with {@link io.github.xingfujia.adapters.http.XingfujiaServlet}: one Jakarta servlet over one route table,
 * which also yields the OpenAPI document. Who asks is said by an {@link
 * io.github.xingfujia.adapters.http.IdentityProvider}; {@link io.github.xingfujia.adapters.http.JwtIdentity} reads
 * bearer tokens. What she may do is asked of the house, never here.
 */
@NullMarked
package io.github.xingfujia.adapters.http;

import org.jspecify.annotations.NullMarked;
