package vn.kehoach.platform;

import java.lang.reflect.Modifier;
import org.springframework.beans.factory.annotation.AutowiredAnnotationBeanPostProcessor;
import org.springframework.beans.factory.config.DependencyDescriptor;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.ContextAnnotationAutowireCandidateResolver;
import org.springframework.core.env.Environment;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;

/**
 * The application's own classes for a command that only reads: each is made when it is first asked something. There is
 * no engine, no worker, no web server and nobody who hears of events; what asks for them fails (docs/adr/0044).
 */
public final class CommandBeans {
    private static final String PRODUCT = "vn.kehoach";

    private final DefaultListableBeanFactory beans = new DefaultListableBeanFactory();

    private CommandBeans() {}

    public static CommandBeans of(Environment set, CommandDatabase database) {
        var product = new CommandBeans();
        product.prepare(set);
        product.beans.registerSingleton("jdbcClient", JdbcClient.create(database.source()));
        if (database.folder().isPresent()) {
            // Moves the clock of a trial, as at its start.
            product.get(DemoMode.class);
        }
        return product;
    }

    /** @throws org.springframework.beans.BeansException when it needs what a command does not have */
    public <T> T get(Class<T> type) {
        return beans.getBean(type);
    }

    private void prepare(Environment set) {
        beans.setAutowireCandidateResolver(new OnlyWhenAsked());
        beans.addEmbeddedValueResolver(set::resolveRequiredPlaceholders);
        beans.registerResolvableDependency(ApplicationEventPublisher.class, (ApplicationEventPublisher) event -> {
            throw new IllegalStateException("a command only reads: " + event);
        });
        var constructors = new AutowiredAnnotationBeanPostProcessor();
        constructors.setBeanFactory(beans);
        beans.addBeanPostProcessor(constructors);
        var scanner = new ClassPathBeanDefinitionScanner(beans, true, set);
        scanner.setIncludeAnnotationConfig(false);
        scanner.addExcludeFilter(new AnnotationTypeFilter(Configuration.class));
        scanner.addExcludeFilter(new AnnotationTypeFilter(Controller.class));
        scanner.scan(PRODUCT);
    }

    /** Half of most classes writes; what only that half needs is never made. */
    private static final class OnlyWhenAsked extends ContextAnnotationAutowireCandidateResolver {
        @Override
        protected boolean isLazy(DependencyDescriptor wanted) {
            var type = wanted.getDependencyType();
            var mayBeMissing =
                    type.getName().startsWith(PRODUCT) || type.getName().startsWith("org.camunda.");
            return mayBeMissing && !Modifier.isFinal(type.getModifiers());
        }
    }
}
