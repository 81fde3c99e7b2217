@echo off
rem Runs opsc; builds it on the first call. After a pull, delete target to have it built again.
setlocal DisableDelayedExpansion
set "HOME_DIR=%~dp0"
set "JAR=%HOME_DIR%lib\opsc.jar"
if not exist "%JAR%" set "JAR=%HOME_DIR%target\opsc.jar"
set "JAVA=java"
if defined JAVA_HOME set "JAVA_HOME=%JAVA_HOME:"=%"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"
if exist "%HOME_DIR%runtime\bin\java.exe" set "JAVA=%HOME_DIR%runtime\bin\java.exe"
if not "%JAVA%"=="java" goto jar
where java >nul 2>nul
if not errorlevel 1 goto jar
echo error: opsc needs Java 17 or later, and no 'java' was found 1>&2
echo  = help: install a JDK, https://adoptium.net, or set JAVA_HOME 1>&2
exit /b 2
:jar
if exist "%JAR%" goto run
if not exist "%HOME_DIR%pom.xml" goto missing
where mvn >nul 2>nul
if not errorlevel 1 goto build
echo error: opsc is not built yet, and no 'mvn' was found 1>&2
echo  = help: install Apache Maven 3.6.3 or later, then call this again 1>&2
exit /b 2
:build
echo building opsc (once; the first time takes a minute or two) ... 1>&2
pushd "%HOME_DIR%"
call mvn -q -B -Dmaven.test.skip=true package 1>&2
popd
if exist "%JAR%" goto run
echo error: the build failed; see the lines above 1>&2
exit /b 2
:missing
echo error: "%JAR%" is missing 1>&2
exit /b 2
:run
rem What was read is kept in the user's own folder. One that OPSC_CACHE names is taken as it is: whose it is cannot be asked here.
if defined OPSC_CACHE set "OPSC_CACHE=%OPSC_CACHE:"=%"
if not defined OPSC_CACHE if defined LOCALAPPDATA set "OPSC_CACHE=%LOCALAPPDATA%\opsc"
if not defined OPSC_CACHE set "OPSC_CACHE=off"
set "KEPT="
rem With a dot, since a backslash before the closing quote would escape it.
if not "%OPSC_CACHE%"=="off" set "KEPT=%OPSC_CACHE%\."
"%JAVA%" -XX:TieredStopAtLevel=1 -XX:+UseParallelGC -XX:ParallelGCThreads=2 -Xmn24m -XX:MaxTenuringThreshold=0 -XX:-UsePerfData -Djdk.reflect.useNativeAccessorOnly=true "-Dopsc.kept=%KEPT%" -jar "%JAR%" %*
exit /b %ERRORLEVEL%
