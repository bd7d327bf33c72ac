package io.github.xingfujia.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.xingfujia.Home;
import io.github.xingfujia.Xingfujia;
import io.github.xingfujia.casework.CaseId;
import io.github.xingfujia.casework.Casework;
import io.github.xingfujia.casework.OpenCase;
import io.github.xingfujia.casework.Person;
import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.kernel.InvalidInput;
import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.profile.Profile;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A post whose code says nothing to people names the series of its case numbers; no two posts share one. */
class SeriesTest {

    @TempDir
    private Path folder;

    @Test
    void a_case_of_a_post_with_a_series_has_a_number_people_can_read() {
        Home home = Xingfujia.inMemory(Profile.bundled("yongchuan-demo"));
        PostId post = PostId.of("500118000000-fictitious");
        String worker = home.network().staffAt(post).get(0).id().value();
        Casework door = home.as(Actor.staff(worker, post.value())).casework();
        CaseId id =
                door.open(OpenCase.visit(Person.named("演示·号")).about("婆媳关系")).orThrow();
        String number = door.view(id).orThrow().number();
        assertEquals("演示-NNNNNN-001", number.replaceFirst("[0-9]{6}", "NNNNNN"));
        assertEquals(id, door.numbered(number).orElseThrow().id());
    }

    @Test
    void a_series_with_a_digit_or_of_two_posts_is_refused() {
        String two = "zh: 二村, en: Two";
        InvalidInput digits = assertThrows(
                InvalidInput.class,
                () -> new SmallCounty().stations(two, two + ", series: A1").in(folder));
        assertEquals("form", digits.violations().get(0).rule());
        SmallCounty twice = new SmallCounty()
                .stations("zh: 一村, en: One", "zh: 一村, en: One, series: 甲")
                .stations(two, two + ", series: 甲");
        InvalidInput shared = assertThrows(InvalidInput.class, () -> twice.in(folder));
        assertEquals("duplicate-key", shared.violations().get(0).rule());
    }
}
