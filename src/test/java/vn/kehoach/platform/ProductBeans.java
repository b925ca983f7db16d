package vn.kehoach.platform;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.mockito.Mockito;
import org.mockito.internal.util.MockUtil;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.context.annotation.AnnotationBeanNameGenerator;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;
import vn.kehoach.organisation.InitialSettings;
import vn.kehoach.organisation.Settings;

/**
 * The product's components under their own names: what a model calls is real, and so are calendar, deadlines and the
 * words of reminders; every other service is a mock.
 */
final class ProductBeans {
    private static final List<String> MODEL_SIDE = List.of("Delegate", "Form", "Expression", "Listener");
    private static final Set<String> ALSO_REAL = Set.of(
            "DueDays",
            "DutyDays",
            "WorkingCalendar",
            "ShippedDays",
            "DeadlineWords",
            "Reminders",
            "Ladders",
            "EngineClock",
            "OutstandingReports");

    private final DefaultListableBeanFactory beans = new DefaultListableBeanFactory();

    ProductBeans() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(
                (reader, factory) -> reader.getAnnotationMetadata().hasAnnotation(Component.class.getName())
                        || reader.getAnnotationMetadata().hasMetaAnnotation(Component.class.getName()));
        for (var found : scanner.findCandidateComponents("vn.kehoach")) {
            var name = AnnotationBeanNameGenerator.INSTANCE.generateBeanName(found, beans);
            add(name, ClassUtils.resolveClassName(found.getBeanClassName(), null));
        }
        beans.preInstantiateSingletons();
    }

    private <T> void add(String name, Class<T> type) {
        var isWiring = type.getPackage().equals(getClass().getPackage());
        if (Settings.class.equals(type)) {
            beans.registerSingleton(name, new InitialSettings());
        } else if (isModelSide(type) || ALSO_REAL.contains(type.getSimpleName())) {
            var definition = new RootBeanDefinition(type);
            definition.setAutowireMode(RootBeanDefinition.AUTOWIRE_CONSTRUCTOR);
            beans.registerBeanDefinition(name, definition);
        } else if (!isWiring) {
            beans.registerSingleton(name, Mockito.mock(type));
        }
    }

    private static boolean isModelSide(Class<?> type) {
        return MODEL_SIDE.stream().anyMatch(type.getSimpleName()::endsWith);
    }

    <T> T get(Class<T> type) {
        return beans.getBean(type);
    }

    /** What expressions in models see. */
    BeanFactory seenByModels() {
        return beans;
    }

    String[] names() {
        return beans.getBeanDefinitionNames();
    }

    void forgetCalls() {
        all().filter(MockUtil::isMock).forEach(mock -> Mockito.reset(mock));
        beans.getBean(InitialSettings.class).forget();
    }

    private Stream<Object> all() {
        return beans.getBeansOfType(Object.class).values().stream();
    }
}
