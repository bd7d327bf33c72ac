package io.github.xingfujia.springboot;

import io.github.xingfujia.Home;
import io.github.xingfujia.Xingfujia;
import io.github.xingfujia.adapters.http.XingfujiaServlet;
import io.github.xingfujia.adapters.jdbc.JdbcSchema;
import io.github.xingfujia.adapters.jdbc.JdbcStore;
import io.github.xingfujia.profile.Profile;
import io.github.xingfujia.store.FileKeys;
import io.github.xingfujia.store.RandomSource;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The house among the host's beans (装配): it joins the host's transactions, and its interface is mounted at {@code /api}. */
@Configuration
class HouseConfiguration {

    @Bean
    Home home(DataSource dataSource, Rung bell, @Value("${xingfujia.key}") Path key) {
        JdbcSchema schema = JdbcSchema.of(dataSource);
        schema.upgrade(Xingfujia.kinds());
        if (Files.notExists(key)) {
            FileKeys.create(key, RandomSource.system());
        }
        if (!schema.outdated(Xingfujia.kinds()).isEmpty()) {
            // once after an update that changed what lists are made of, before anybody is let in
            on(JdbcStore.rebuilding(dataSource), bell, key).rebuild();
        }
        Home home = on(JdbcStore.joining(dataSource, new SpringTransactions(dataSource)), bell, key);
        home.found();
        return home;
    }

    private static Home on(JdbcStore store, Rung bell, Path key) {
        return Xingfujia.on(store, Profile.bundled("yongchuan-demo"))
                .keys(FileKeys.of(key, RandomSource.system()))
                .subscriber(bell)
                .build();
    }

    @Bean
    ServletRegistrationBean<XingfujiaServlet> api(Home home) {
        return new ServletRegistrationBean<>(new XingfujiaServlet(home, new DeskLogin()), "/api/*");
    }
}
