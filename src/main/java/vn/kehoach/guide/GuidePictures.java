package vn.kehoach.guide;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The pictures of the guide at the addresses its pages name. */
@Configuration(proxyBeanMethods = false)
class GuidePictures implements WebMvcConfigurer {
    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler(GuidePages.PATH + "/anh/*.png").addResourceLocations("classpath:/huong-dan/anh/");
    }
}
