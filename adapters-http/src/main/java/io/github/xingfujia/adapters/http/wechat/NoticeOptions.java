package io.github.xingfujia.adapters.http.wechat;

import io.github.xingfujia.messaging.Notifier;
import java.util.Optional;
import java.util.function.Function;

/**
 * How an account sends notices (模板消息设置).
 *
 * @param template the id of a template whose own words are neutral
 * @param field the field of it that takes the text
 * @param accounts whose account ({@code openid}) is reached at an address that somebody left; empty when none is
 * @param otherwise what takes messages for other channels
 */
public record NoticeOptions(
        String template, String field, Function<String, Optional<String>> accounts, Notifier otherwise) {}
