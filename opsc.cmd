@echo off
rem Runs opsc; builds it on the first call.
setlocal
set "HOME_DIR=%~dp0"
set "JAR=%HOME_DIR%lib\opsc.jar"
if not exist "%JAR%" set "JAR=%HOME_DIR%target\opsc.jar"
set "JAVA=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"
if exist "%HOME_DIR%runtime\bin\java.exe" set "JAVA=%HOME_DIR%runtime\bin\java.exe"
if exist "%JAR%" goto run
if not exist "%HOME_DIR%pom.xml" goto missing
where mvn >nul 2>nul
if errorlevel 1 (
  echo error: opsc is not built yet, and no 'mvn' was found 1>&2
  echo  = help: install Apache Maven 3.6.3 or later, then call this again 1>&2
  exit /b 2
)
echo building opsc (once; the first time takes a minute or two) ... 1>&2
pushd "%HOME_DIR%"
call mvn -q -B -Dmaven.test.skip=true package 1>&2
popd
if exist "%JAR%" goto run
:missing
echo error: the build failed; see the lines above 1>&2
exit /b 2
:run
if not defined OPSC_CACHE set "OPSC_CACHE=%LOCALAPPDATA%\opsc"
set "KEPT="
if not "%OPSC_CACHE%"=="off" set KEPT="-Dopsc.kept=%OPSC_CACHE%"
"%JAVA%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xmn24m %KEPT% -jar "%JAR%" %*
exit /b %ERRORLEVEL%
