package io.github.xingfujia.adapters.http.wechat;

import io.github.xingfujia.adapters.http.IdentityProvider;
import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.store.KeyProvider;
import java.util.Optional;
import java.util.function.Function;

/**
 * How people log in by an account (微信登录设置).
 *
 * @param keys what signs a login and what was proven by it
 * @param accounts as whom the holder of an account ({@code openid}) comes; empty when the host does not know her
 * @param otherwise what reads every other proof
 */
public record LoginOptions(KeyProvider keys, Function<String, Optional<Actor>> accounts, IdentityProvider otherwise) {}
