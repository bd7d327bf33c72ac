package io.github.xingfujia.springboot;

import io.github.xingfujia.Home;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** What time brings, once a minute (定时办理): the house keeps no thread, so the host lends Spring's. */
@Component
class Minutely {

    private final Home home;

    Minutely(Home home) {
        this.home = home;
    }

    @Scheduled(fixedDelayString = "PT1M")
    void work() {
        home.work();
    }
}
