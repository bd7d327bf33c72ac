package io.github.xingfujia.secondcounty;

import io.github.xingfujia.Home;
import io.github.xingfujia.Xingfujia;
import io.github.xingfujia.casework.Attempt;
import io.github.xingfujia.casework.CaseId;
import io.github.xingfujia.casework.OpenCase;
import io.github.xingfujia.casework.Person;
import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.profile.Profile;
import io.github.xingfujia.protection.Screen;
import java.nio.file.Path;
import java.util.Locale;

/** A county with four levels instead of three (四级七天), run from its files. */
public final class SecondCounty {

    private SecondCounty() {}

    /** Opens a dispute in a grid, fails twice to settle it, and prints where it goes and why. */
    public static void main(String[] args) {
        Home home = Xingfujia.inMemory(Profile.read(Path.of(args[0])));
        var worker = home.as(Actor.staff("jia", "990101100200-grid-01")).casework();
        Person wife = Person.named("演示·甲");
        CaseId id = worker.open(OpenCase.visit(wife).about("婆媳关系").against(Person.named("演示·乙")))
                .orThrow();
        worker.screen(id, wife, Screen.noIndicator()).orThrow();
        worker.record(id, Attempt.unsettled("各持己见")).orThrow();
        worker.record(id, Attempt.unsettled("各持己见")).orThrow();
        System.out.println(worker.review(id).orThrow().explanation().in(Locale.CHINA));
    }
}
