package io.github.xingfujia.departments;

import io.github.xingfujia.access.Scope;
import io.github.xingfujia.way.Clear;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the room of a subject answers about it (来源事项接口), given by the root when the house is put together: who may open
 * it, whether it is open, whose key its words stand under.
 */
public interface SubjectKind {

    /** Returns the word its subjects are named by, such as {@code case}. */
    String kind();

    /**
     * Returns what to load of a subject.
     *
     * @throws io.github.xingfujia.kernel.InvalidInput when it is no key of that room
     */
    Ref ref(String id);

    /** Returns the part of it whose person is told of: her receipts stand there. */
    String part();

    /** Returns who of the house may open it, and who never; empty when there is no such subject. */
    Optional<Scope> scope(Ref ref, Loaded loaded);

    /** Returns the day on which it began, in Asia/Shanghai: no consent to telling of it is older. */
    LocalDate since(Ref ref, Loaded loaded);

    /** Returns whether tasks may still come from it. */
    boolean isOpen(Ref ref, Loaded loaded);

    /**
     * Returns what its room found that makes a task quicker, by the names a county's clock may ask for, such as {@code urgent};
     * who sends may say more, never less.
     */
    List<String> conditions(Ref ref, Loaded loaded);

    /** Adds to the command of an answer what its room keeps of it. */
    void answered(Ruling.Plan.Builder plan, Ref ref, Loaded loaded, Fed answer);

    /**
     * Returns a text that is told of its person, to be sealed under the key of her own words there: what erases those reaches it
     * (一人一事一钥).
     */
    Clear words(String name, Ref ref, String text, Loaded loaded);
}
