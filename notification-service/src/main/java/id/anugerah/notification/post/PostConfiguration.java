package id.anugerah.notification.post;

import id.anugerah.kit.copy.Copies;
import id.anugerah.kit.runtime.Platform;
import id.anugerah.notification.letter.Tray;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PostConfiguration {
    @Bean
    Copies<Post> post(Platform platform, Tray tray) {
        return platform.copies(new PostFold(tray::hint));
    }
}
