package io.github.xingfujia.protection.intake;

import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.network.HandlerWish;
import io.github.xingfujia.network.Network;
import io.github.xingfujia.protection.file.Actions;
import io.github.xingfujia.way.Moment;

/** Which post holds a file by the word of whom it protects (首接责任). */
final class FirstPost {

    private FirstPost() {}

    /** The district, unless she chose a post that she did not bar. */
    static PostId accountable(HandlerWish wish, Network network) {
        return wish.post()
                .filter(p -> !wish.districtOnly() && isOpened(p, wish, network))
                .orElseGet(network::centre);
    }

    /** Requires that somebody is left who may open it: a file nobody can open protects nobody. */
    static void check(HandlerWish wish, Network network, Moment moment, Checks problems) {
        wish.check(network, moment.today(), problems);
        PostId post = accountable(wish, network);
        problems.that(isOpened(post, wish, network), "wish.never", "nobody-left", post.toString());
    }

    private static boolean isOpened(PostId post, HandlerWish wish, Network network) {
        return wish.leaves(post, network, Actions::handles);
    }
}
