package io.github.xingfujia.network;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * The words by which a text tells who or where (去标识词表), as a county's data.
 *
 * @param surnames the characters that begin a name
 * @param compounds the names of two characters, such as 欧阳
 * @param before what stands before a name, such as 当事人
 * @param after what stands after a name, such as 说
 * @param ordinary words that begin like a name and are none
 * @param contacts what stands before an account, such as 微信
 * @param units what the name of an institution ends with
 * @param unique by what a whole village knows whom it is about, such as 唯一
 */
public record Identifying(
        String surnames,
        List<String> compounds,
        List<String> before,
        List<String> after,
        List<String> ordinary,
        List<String> contacts,
        List<String> units,
        List<String> unique) {

    /** Keeps the order. */
    public Identifying {
        compounds = ImmutableList.copyOf(compounds);
        unique = ImmutableList.copyOf(unique);
        before = ImmutableList.copyOf(before);
        after = ImmutableList.copyOf(after);
        ordinary = ImmutableList.copyOf(ordinary);
        contacts = ImmutableList.copyOf(contacts);
        units = ImmutableList.copyOf(units);
    }
}
