package io.github.xingfujia.network;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * The words by which a text tells who or where (去标识词表), as a county's data.
 *
 * @param surnames the characters that begin a name
 * @param common those of them that are everyday words too, such as 向: they begin a name only where nothing stands before
 * @param given the characters that names are given of, such as 芳
 * @param compounds the names of two characters, such as 欧阳
 * @param before what stands before a name, such as 当事人
 * @param after what stands after a name, such as 说
 * @param acting what follows a name at the beginning of a sentence, such as 不
 * @param titles what somebody is called by behind her surname, such as 大姐
 * @param ordinary words that begin like a name and are none
 * @param contacts what stands before an account, such as 微信
 * @param units what the name of an institution ends with
 * @param named those of them that bear a name of their own, such as 中学
 * @param plain what before those says only of which kind it is, such as 职业
 * @param unique by what a whole village knows whom it is about, such as 唯一
 */
public record Identifying(
        String surnames,
        String common,
        String given,
        List<String> compounds,
        List<String> before,
        List<String> after,
        List<String> acting,
        List<String> titles,
        List<String> ordinary,
        List<String> contacts,
        List<String> units,
        List<String> named,
        List<String> plain,
        List<String> unique) {

    /** Nothing to look for. */
    public static final Identifying NOTHING = new Identifying(
            "", "", "", List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
            List.of(), List.of(), List.of());

    /** Keeps the order. */
    public Identifying {
        compounds = ImmutableList.copyOf(compounds);
        unique = ImmutableList.copyOf(unique);
        before = ImmutableList.copyOf(before);
        after = ImmutableList.copyOf(after);
        ordinary = ImmutableList.copyOf(ordinary);
        contacts = ImmutableList.copyOf(contacts);
        units = ImmutableList.copyOf(units);
        acting = ImmutableList.copyOf(acting);
        titles = ImmutableList.copyOf(titles);
        named = ImmutableList.copyOf(named);
        plain = ImmutableList.copyOf(plain);
    }
}
