package io.github.xingfujia.adapters.http;

/**
 * What a route does once everything about its request is known (处理).
 *
 * @param <B> what the body describes
 */
@FunctionalInterface
interface Call<B> {

    Answer answer(Inquiry inquiry, B body);
}
