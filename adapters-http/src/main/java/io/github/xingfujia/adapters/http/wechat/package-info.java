/**
 * The county's WeChat account (公众号): what its platform calls, notices, the menu and the login.
 *
 * <p>Start with {@link io.github.xingfujia.adapters.http.wechat.WeChat}. Nothing of the platform is built in, and no account is kept.
 */
@NullMarked
package io.github.xingfujia.adapters.http.wechat;

import org.jspecify.annotations.NullMarked;
